/** Size in px of a picture for link previews: the ratio that readers of Open Graph show whole. */
export const PICTURE = { width: 1200, height: 630 } as const;
