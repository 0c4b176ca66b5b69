import { Button } from '@strapi/design-system';
import { useRef } from 'react';

interface Props {
  label: string;
  accept?: string;
  multiple?: boolean;
  /** A whole folder with those inside it. */
  folder?: boolean;
  disabled?: boolean;
  onChoose: (files: File[]) => void;
}

/** A button that opens the browser's own dialogue. */
export function ChooseFiles({ label, accept, multiple, folder, disabled, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple || folder}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
      <Button variant="secondary" disabled={disabled ?? false} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
