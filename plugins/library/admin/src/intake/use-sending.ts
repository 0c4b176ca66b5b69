import { useRef, useState } from 'react';
import { useLibraryDraftMutation, useLibraryUploadMutation } from '../api/library-api.ts';
import { messageOf } from '../api/message-of.ts';
import { useText } from '../i18n/use-text.ts';

export interface SentFile {
  /** Its place in the list: the same name may stand in two folders. */
  id: number;
  name: string;
  state: 'waiting' | 'sending' | 'made' | 'stopped' | 'failed';
  /** Why it failed. */
  message?: string;
}

/** Sends files one by one: uploads each and has a draft made of it. */
export function useSending() {
  const text = useText();
  const [upload] = useLibraryUploadMutation();
  const [makeDraft] = useLibraryDraftMutation();
  const [files, setFiles] = useState<SentFile[]>([]);
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);

  const mark = (index: number, change: Partial<SentFile>) =>
    setFiles((all) => all.map((file, at) => (at === index ? { ...file, ...change } : file)));

  async function one(file: File): Promise<Partial<SentFile>> {
    const form = new FormData();
    form.append('files', file);
    const sent = await upload(form);
    if (!('data' in sent)) return failed(sent.error);
    const made = await makeDraft({ fileId: (sent.data[0] as { id: number }).id });
    return 'data' in made ? { state: 'made' } : failed(made.error);
  }
  const failed = (error: unknown): Partial<SentFile> => ({
    state: 'failed',
    message: messageOf(error) || text('error.unknown'),
  });

  async function send(chosen: File[]): Promise<void> {
    // Folders hold hidden files of the system, such as `.DS_Store`.
    const wanted = chosen.filter(({ name }) => !name.startsWith('.'));
    stopped.current = false;
    setRunning(true);
    setFiles(wanted.map(({ name }, id) => ({ id, name, state: 'waiting' })));
    for (const [index, file] of wanted.entries()) {
      mark(index, { state: stopped.current ? 'stopped' : 'sending' });
      if (!stopped.current) mark(index, await one(file));
    }
    setRunning(false);
  }

  function stop(): void {
    stopped.current = true;
  }

  return { files, running, send, stop };
}
