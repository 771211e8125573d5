/// <reference types="astro/client" />

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: Record<string, number | { min: number; max: number }> },
  ): Promise<Uint8Array>;
}

/** The package ships no types. */
declare module 'fontverter' {
  const fontverter: { convert(font: Uint8Array, format: 'sfnt'): Promise<Uint8Array> };
  export default fontverter;
}
