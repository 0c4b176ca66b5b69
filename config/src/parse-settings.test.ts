import { describe, expect, it } from 'vitest';
import { parseSettings, SettingsError } from './parse-settings.ts';
import { generateSecret, secretNames } from './secrets.ts';
import { settingsMessages } from './settings-messages.ts';

const secrets = Object.fromEntries(secretNames.map((name) => [name, generateSecret(name)]));
const parse = (environment: Record<string, string>, generated = secrets) =>
  parseSettings(environment, generated, '/school', settingsMessages.en);

function mistakesOf(environment: Record<string, string>, generated = secrets): string[] {
  try {
    parse(environment, generated);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.message.split('\n');
    throw error;
  }
}

describe('settings', () => {
  it('need nothing but the generated secrets', () => {
    const settings = parse({});
    expect(settings).toMatchObject({ CMS_PORT: 1337, SITE_URL: 'http://localhost:4321', NODE_ENV: 'production' });
    expect(settings.dataDir).toBe('/school/.data');
  });

  it('take an empty variable as not set', () => {
    expect(parse({ CMS_PORT: '' }).CMS_PORT).toBe(1337);
  });

  it('report all mistakes together, each with its name', () => {
    const mistakes = mistakesOf({ CMS_PORT: 'abc', SITE_URL: 'portal', CMS_PROT: '1' });
    expect(mistakes).toHaveLength(3);
    for (const name of ['CMS_PORT=abc', 'SITE_URL=portal', 'CMS_PROT'])
      expect(mistakes.some((mistake) => mistake.startsWith(name))).toBe(true);
  });

  it('take a command apart, without a shell, when it says what it reads and writes', () => {
    expect(parse({ OCR_COMMAND: 'ocr -l "vie eng" {input} {output}' }).OCR_COMMAND).toEqual([
      ...['ocr', '-l', 'vie eng', '{input}', '{output}'],
    ]);
    for (const wrong of ['ocr', 'ocr {input}', 'ocr "{input} {output}'])
      expect(mistakesOf({ OCR_COMMAND: wrong })).toHaveLength(1);
  });

  it('never repeat a value that may hold a password', () => {
    const mistakes = mistakesOf({ DATABASE_URL: 'mysql://me:verysecret@db/x', MEILI_KEY: 'tooshort' });
    mistakes.push(...mistakesOf({ SMTP_URL: 'http://me:verysecret@mail', MAIL_FROM: 'a@b.vn' }));
    expect(mistakes.join()).not.toMatch(/verysecret|tooshort/);
    expect(mistakes).toHaveLength(3);
  });

  it('ask for the secrets by name when they were not generated yet', () => {
    expect(mistakesOf({}, {})).toHaveLength(secretNames.length);
  });

  it('refuse weak and placeholder secrets in production only', () => {
    for (const weak of ['short', 'tobemodified-tobemodified-x', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa']) {
      expect(mistakesOf({ JWT_SECRET: weak }), weak).toHaveLength(1);
      expect(mistakesOf({ JWT_SECRET: weak, NODE_ENV: 'test' })).toEqual([]);
    }
  });

  it('refuse half a file store, half a search or mail server and a runtime role that owns the tables', () => {
    expect(mistakesOf({ S3_BUCKET: 'truong' })).toHaveLength(1);
    expect(mistakesOf({ MEILI_URL: 'http://search:7700' })).toHaveLength(1);
    expect(mistakesOf({ SMTP_URL: 'smtp://mail:25' })).toHaveLength(1);
    expect(mistakesOf({ SMTP_URL: 'smtp://mail:25', MAIL_FROM: 'truong@khue.example' })).toEqual([]);
    const url = 'postgres://owner:x@db/khue';
    expect(mistakesOf({ DATABASE_URL: url, DATABASE_RUNTIME_URL: url })).toHaveLength(1);
    expect(mistakesOf({ DATABASE_URL: url, DATABASE_RUNTIME_URL: url, ROLE: 'prepare' })).toEqual([]);
  });

  it('generate secrets that pass their own check', () => {
    for (let round = 0; round < 200; round++)
      for (const name of secretNames) expect(mistakesOf({ [name]: generateSecret(name) })).toEqual([]);
  });
});
