import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { compareWords, type Piece } from '../compare/words.ts';
import { placed } from '../components/placed.ts';

const wrap = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

/** A text with what was put in and taken out: by element, line and colour, so that none is needed alone. */
export function ComparedText({ before, after }: { before: string; after: string }) {
  return (
    <Typography tag="p" style={wrap}>
      {placed(compareWords(before, after)).map(({ item, key }) => (
        <ComparedPiece key={key} piece={item} />
      ))}
    </Typography>
  );
}

function ComparedPiece({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === 'same') return <>{text}</>;
  return kind === 'added' ? <Added>{text}</Added> : <Removed>{text}</Removed>;
}

export const Added = ({ children }: { children: ReactNode }) => (
  <Box tag="ins" background="success100" color="success700" style={{ textDecoration: 'underline' }}>
    {children}
  </Box>
);

export const Removed = ({ children }: { children: ReactNode }) => (
  <Box tag="del" background="danger100" color="danger700" style={{ textDecoration: 'line-through' }}>
    {children}
  </Box>
);
