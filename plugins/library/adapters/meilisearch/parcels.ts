/** Far below the 100 MB that the server takes at once, counting several bytes for each letter. */
const mostLetters = 20_000_000;

/** Documents in as many requests as their size needs, nearly always one, so that an item changes at once. */
export function inParcels<One>(documents: One[], most: number = mostLetters): One[][] {
  const parcels: One[][] = [];
  let room = 0;
  for (const one of documents) {
    const size = JSON.stringify(one).length;
    const open = parcels.at(-1);
    if (open && size <= room) open.push(one);
    else parcels.push([one]);
    room = (open && size <= room ? room : most) - size;
  }
  return parcels;
}
