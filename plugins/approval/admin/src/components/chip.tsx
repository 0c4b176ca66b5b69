import { Button } from '@strapi/design-system';

interface Props {
  label: string;
  count?: number | undefined;
  pressed: boolean;
  onPress: () => void;
}

/** One choice of a filter. */
export function Chip({ label, count, pressed, onPress }: Props) {
  return (
    <Button
      variant={pressed ? 'secondary' : 'tertiary'}
      aria-pressed={pressed}
      onClick={onPress}
      style={{ minHeight: '4.4rem', borderRadius: '2.2rem' }}
    >
      {count === undefined ? label : `${label} (${count})`}
    </Button>
  );
}
