import { markDrawing, palette, windowDrawing } from './motif.ts';
import { cutTitle, type ShareWords, shareHeight, shareWidth, titleSize } from './picture.ts';

/** A box of satori. */
export interface Box {
  type: 'div' | 'img';
  props: Record<string, unknown>;
}

const box = (style: object, ...children: (Box | string)[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.length === 1 ? children[0] : children },
});
const image = (src: string, width: number, height: number, style: object = {}): Box => ({
  type: 'img',
  props: { src, width, height, style: { width, height, ...style } },
});

const bandHeight = 104;
const sideWidth = 420;

/** The picture of a link: words on paper, beside them a photograph or the window, below the name of the school. */
export function shareLayout(words: ShareWords, photo: string | null): Box {
  const side = photo
    ? photoBox(photo, words.wholeCover ?? false)
    : box(
        { width: 372, justifyContent: 'flex-end', alignItems: 'center', paddingRight: 36 },
        image(windowDrawing(336), 336, 336),
      );
  return box(
    {
      width: shareWidth,
      height: shareHeight,
      flexDirection: 'column',
      background: palette.ground,
      color: palette.ink,
      fontFamily: 'Be Vietnam Pro',
    },
    box({ height: shareHeight - bandHeight }, wordsBox(words, photo !== null), side),
    bandBox(words),
  );
}

const photoBox = (photo: string, whole: boolean): Box =>
  whole
    ? box(
        { width: sideWidth, justifyContent: 'center', alignItems: 'center', background: palette.raised },
        image(photo, sideWidth - 100, shareHeight - bandHeight - 72, { objectFit: 'contain' }),
      )
    : image(photo, sideWidth, shareHeight - bandHeight, { objectFit: 'cover' });

function wordsBox({ title: whole, label, day }: ShareWords, narrow: boolean): Box {
  const title = cutTitle(whole, narrow);
  const { size, lines } = titleSize(title, narrow);
  const small = [
    label ? box({ color: palette.son, fontWeight: 700 }, label) : null,
    day ? box({ color: palette.soft }, day) : null,
  ].filter((part) => part !== null);
  return box(
    {
      flexGrow: 1,
      flexBasis: 0,
      minWidth: 0,
      flexDirection: 'column',
      justifyContent: 'center',
      padding: '40px 48px 40px 64px',
    },
    box({ fontSize: 28, lineHeight: 1.4, flexWrap: 'wrap', columnGap: 24, marginBottom: 20 }, ...small),
    {
      type: 'div',
      props: {
        // Stacked marks need air, or a line touches the one above.
        style: {
          display: 'block',
          fontSize: size,
          fontWeight: 700,
          lineHeight: 1.28,
          lineClamp: lines,
          textWrap: 'balance',
          wordBreak: 'break-word',
        },
        children: title,
      },
    },
  );
}

const bandBox = ({ school }: ShareWords): Box =>
  box(
    {
      height: bandHeight,
      alignItems: 'center',
      padding: '0 64px',
      background: palette.indigo,
      color: palette.ground,
      borderTop: `8px solid ${palette.gold}`,
    },
    image(markDrawing(56, palette.ground), 56, 56),
    {
      type: 'div',
      props: {
        style: {
          display: 'block',
          marginLeft: 24,
          fontSize: 32,
          fontWeight: 700,
          lineHeight: 1.4,
          lineClamp: 1,
          flexGrow: 1,
          flexBasis: 0,
        },
        children: school,
      },
    },
  );
