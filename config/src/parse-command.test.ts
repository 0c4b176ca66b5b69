import { describe, expect, it } from 'vitest';
import { parseCommand } from './parse-command.ts';

describe('a command', () => {
  it.each([
    ['ocrmypdf -l vie {input} {output}', ['ocrmypdf', '-l', 'vie', '{input}', '{output}']],
    ['  "C:\\Program Files\\ocr.exe"  {input}', ['C:\\Program Files\\ocr.exe', '{input}']],
    ["nhan-dang --as='a b'c {output}", ['nhan-dang', '--as=a bc', '{output}']],
    ['rm -rf / ; $(x) `y` | z > a', ['rm', '-rf', '/', ';', '$(x)', '`y`', '|', 'z', '>', 'a']],
    ['a ""', ['a', '']],
    ['', []],
    ['a "b', undefined],
    ["a 'b c", undefined],
  ])('%s is %j', (text, words) => expect(parseCommand(text)).toEqual(words));
});
