import { randomBytes, randomInt } from 'node:crypto';

/** Settings that are generated, never defaulted. */
export const secretNames = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'FILE_SECRET',
  'PREVIEW_SECRET',
  'SITE_TOKEN',
  'AUDIT_SIGNING_KEY',
  'DATABASE_ADMIN_PASSWORD',
  'DATABASE_OWNER_PASSWORD',
  'DATABASE_APP_PASSWORD',
  'DEMO_PASSWORD',
] as const;

export type SecretName = (typeof secretNames)[number];

const placeholders = /change|secret|password|example|tobemodified|default|123456|abcdef/i;

/** Why a value is too weak for production, or undefined. A person types DEMO_PASSWORD, so it may be shorter. */
export function weakness(name: SecretName, value: string): string | undefined {
  const least = name === 'DEMO_PASSWORD' ? 12 : 24;
  if (value.length < least) return `is shorter than ${least} characters`;
  if (placeholders.test(value)) return 'looks like a placeholder';
  if (new Set(value).size < 8) return 'repeats too few characters';
  return undefined;
}

/** A fresh value; base64url of 32 random bytes, for people a phrase that can be read out. */
export function generateSecret(name: SecretName): string {
  if (name === 'APP_KEYS') return `${randomKey()},${randomKey()}`;
  if (name === 'DEMO_PASSWORD') return readablePassword();
  return randomKey();
}

const randomKey = () => {
  let key: string;
  do key = randomBytes(32).toString('base64url');
  while (placeholders.test(key));
  return key;
};

/** Like `Sen-kuto-maribe-742`: about 50 bits, no letters that are easily confused. */
function readablePassword(): string {
  const consonants = 'bcdghkmnprstvx';
  const vowels = 'aeiou';
  const pick = (from: string) => from[randomInt(from.length)] as string;
  const word = (syllables: number) => Array.from({ length: syllables }, () => pick(consonants) + pick(vowels)).join('');
  const first = word(2);
  return `${first[0]?.toUpperCase()}${first.slice(1)}-${word(2)}-${word(3)}-${randomInt(100, 1000)}`;
}
