import { tonesOf } from '@khue/config';
import type { Theme } from './theme-address.ts';

type Tones = ReturnType<typeof tonesOf>['light'];

/**
 * The style sheet of a school's colours: the variables of `styles/tokens.css` that hang on them. Outside of all
 * layers, so it wins over those; never where high contrast is asked for, and not on paper.
 */
export function themeCss({ action, accent }: Theme): string {
  const [actions, accents] = [action && tonesOf(action), accent && tonesOf(accent)];
  const values = (theme: 'light' | 'dark') =>
    [...(actions ? actionOf(actions[theme]) : []), ...(accents ? accentOf(accents[theme]) : [])].join(';');
  const normal = ':root:not([data-contrast="high"])';
  return [
    `@media screen{${normal}{${values('light')}}`,
    `${normal}[data-theme="dark"]{${values('dark')}}}`,
    `@media screen and (prefers-color-scheme:dark){${normal}:not([data-theme="light"]){${values('dark')}}}`,
  ].join('\n');
}

const actionOf = ({ plain, deep, print }: Tones) => [
  `--indigo:${plain}`,
  `--indigo-deep:${deep}`,
  `--art-indigo:${print}`,
];
const accentOf = ({ plain, wash, print }: Tones) => [`--son:${plain}`, `--son-wash:${wash}`, `--art-son:${print}`];
