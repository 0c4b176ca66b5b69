/** Indigo instead of Strapi's violet, vermilion for what is dangerous; the rest stays as it is. */
export const theme = {
  light: {
    colors: {
      primary100: '#EEF2FA',
      primary200: '#C9D5EC',
      primary500: '#3D5A9E',
      primary600: '#27407A',
      primary700: '#1B2E5C',
      buttonPrimary500: '#3D5A9E',
      buttonPrimary600: '#27407A',
      danger600: '#B5361F',
      danger700: '#8F2A18',
      success600: '#2F6B4F',
      success700: '#24533D',
    },
  },
  dark: {
    colors: {
      primary100: '#1D2A4A',
      primary200: '#3C4F7D',
      primary500: '#7F9FE6',
      primary600: '#9DB8F2',
      primary700: '#C3D4F8',
      buttonPrimary500: '#4C69B0',
      buttonPrimary600: '#3D5A9E',
      danger600: '#FF9B82',
      danger700: '#FFB9A7',
      success600: '#8FD3B0',
      success700: '#B0E0C7',
    },
  },
};
