/** Entries that one block of a map may have (PDF 1.7, 9.10.3, after Adobe Technical Note 5014). */
const BLOCK = 100;

/**
 * Writes a ToUnicode map.
 *
 * @param texts text of each code; a code has two bytes
 */
export function formatCodeMap(texts: Map<number, string>): string {
  const lines = [...texts]
    .sort(([a], [b]) => a - b)
    .map(
      ([code, text]) =>
        `<${code.toString(16).toUpperCase().padStart(4, '0')}> <${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`,
    );
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += BLOCK) {
    const block = lines.slice(at, at + BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
