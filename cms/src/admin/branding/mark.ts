/** The round window with its rays, on an indigo ground so that it shows in light and dark. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -60 120 120" width="120" height="120">
<circle r="60" fill="#27407A"/>
<g fill="none" stroke-width="6" stroke-linecap="round">
<circle r="45" stroke="#FBF7EE"/><circle r="12" stroke="#FBF7EE"/>
<path stroke="#E0A526" d="M0-22V-34M0 22V34M-22 0H-34M22 0H34M15.6-15.6L24-24M-15.6 15.6L-24 24M15.6 15.6L24 24M-15.6-15.6L-24-24"/>
</g></svg>`;

export const mark = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
