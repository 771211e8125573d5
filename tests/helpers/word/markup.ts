/** WordprocessingML for tests: paragraphs, runs, lists, tables, notes, pictures, fields. */

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Text, with properties of the run as XML: `run('fed', '<w:b/>')`. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of runs, with its properties as XML. */
export function paragraphOf(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export function paragraph(text: string, style?: string): string {
  return paragraphOf(run(text), style && `<w:pStyle w:val="${style}"/>`);
}

export function heading(text: string, level: 1 | 2 | 3 = 1): string {
  return paragraph(text, `heading${level}`);
}

export function listItem(text: string, { list = 1, level = 0 } = {}): string {
  return paragraphOf(run(text), numberProperties(list, level));
}

export function numberProperties(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A list of its own for `numbering`: the formats of its levels, and where it begins. */
export function numberedList(id: number, formats: string[], start = 1): string {
  const level = (format: string, index: number) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${format === 'bullet' ? '\uf0b7' : `%${index + 1}.`}"/></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="${id}">${formats.map(level).join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

/** A table of texts; a cell that begins with `<` is paragraphs as XML. */
export function table(rows: string[][]): string {
  return tableOf(rows.map((cells) => `<w:tr>${cells.map((text) => cell(text)).join('')}</w:tr>`).join(''));
}

export function tableOf(rows: string): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
}

export function cell(content: string, properties = ''): string {
  const inner = content.startsWith('<w:') ? content : paragraph(content);
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
}

export function noteReference(number: number, kind: 'footnote' | 'endnote' = 'footnote'): string {
  return `<w:r><w:${kind}Reference w:id="${number}"/></w:r>`;
}

/** A drawing in a run; the content is what stands in `a:graphicData`. */
export function drawing(content: string, description = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Billede 1" descr="${escapeXml(description)}"/><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

export function pictureRun(description = '', id = 'rIdImage'): string {
  return drawing(`<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`, description);
}

export function picture(description = '', id = 'rIdImage'): string {
  return paragraphOf(pictureRun(description, id));
}

/** A text box as Word writes it: once as a drawing, and once more for programs that know only VML. */
export function textBox(paragraphs: string): string {
  const content = `<w:txbxContent>${paragraphs}</w:txbxContent>`;
  const choice = `<w:drawing><wp:anchor><wp:docPr id="2" name="Tekstfelt 2"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${vmlBox(paragraphs)}</mc:Fallback></mc:AlternateContent></w:r>`;
}

/** A text box of the older drawing language alone, without the run around it. */
export function vmlBox(paragraphs: string): string {
  return `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict>`;
}

/** A field of several runs: its instruction and what it showed when the file was saved. */
export function field(instruction: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const shown = result.startsWith('<') ? result : run(result);
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>${mark('separate')}${shown}${mark('end')}`;
}

/** Who changed something, and when, as tracked changes say it. */
export const CHANGE = 'w:id="9" w:author="Anne" w:date="2030-05-01T10:00:00Z"';

export function inserted(content: string): string {
  return `<w:ins ${CHANGE}>${content}</w:ins>`;
}

export function deleted(text: string): string {
  return `<w:del ${CHANGE}><w:r><w:delText xml:space="preserve">${escapeXml(text)}</w:delText></w:r></w:del>`;
}
