/** Plain text as HTML, with the subscript that chemistry asks for: `CO2` → `CO<sub>2</sub>`. */
export function withSubscripts(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/\bCO2\b/g, 'CO<sub>2</sub>');
}
