/** The address of another document beside this one: `/tin-tuc/cu` and `moi` give `/tin-tuc/moi`. */
export const siblingOf = (path: string, key: string): string => path.replace(/[^/]*\/?$/, encodeURIComponent(key));
