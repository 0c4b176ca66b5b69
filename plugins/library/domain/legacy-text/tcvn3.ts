/** TCVN 5712:1993, third table: what fonts such as .VnTime show for the characters of Latin-1. */
const from = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const to = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const letters = new Map([...from].map((sign, index) => [sign, [...to][index] as string]));
const signs = new Map([...letters].map(([sign, letter]) => [letter, sign]));

/** @param capitals the font is one of capitals (.VnTimeH), which shows small letters as large ones */
export function fromTcvn3(text: string, capitals = false): string {
  const read = text.replace(/[\u00a1-\u00fe]/g, (sign) => letters.get(sign) ?? sign);
  return capitals ? read.toUpperCase() : read;
}

/** The table has no large letters with tone marks; they become small ones. */
export const toTcvn3 = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => signs.get(letter) ?? signs.get(letter.toLowerCase()) ?? letter).join('');
