/** Which fields of a tag are asked for in which order, and the id that nobody has to think of. */
import { roleOf } from '../../../schemas/tags.ts';
import { freeName, slugify } from '../../../report/slug.ts';
import type { Field, TagForm } from '../../contract.ts';

export interface AskedFields {
  /** What the tag must have. */
  needed: Field[];
  /** What it may have; its id last. */
  optional: Field[];
}

/** The fields of a tag as a dialog asks for them. An id that the tag must have is made when it is left empty. */
export function orderFields({ tag, fields }: Pick<TagForm, 'tag' | 'fields'>): AskedFields {
  const ids = fields.filter(({ key }) => roleOf(tag, key)?.is === 'anchor');
  const others = fields.filter((field) => !ids.includes(field));
  return {
    needed: others.filter(({ required }) => required),
    optional: [
      ...others.filter(({ required }) => !required),
      ...ids.map((field) =>
        field.required
          ? { ...field, required: false, help: 'Kommer af sig selv, når du lader feltet stå tomt.' }
          : field,
      ),
    ],
  };
}

/** Words of a text that an id is made of: enough to know it by. */
const MOST_WORDS = 5;

/**
 * The values of a tag with an id that can stand in an address and is no other's in the text.
 *
 * @param inner the text between the tags
 * @param document the text that the tag is put into
 */
export function withAnchor(
  form: Pick<TagForm, 'tag' | 'fields'>,
  values: Readonly<Record<string, unknown>>,
  { inner, document }: { inner: string; document: string },
): Readonly<Record<string, unknown>> {
  const field = form.fields.find(({ key }) => roleOf(form.tag, key)?.is === 'anchor');
  if (!field) return values;
  const written = values[field.key];
  const said = written || (field.required ? firstText(values['title'], inner, values['unit'], values['value']) : '');
  if (typeof said !== 'string' || said === '') return values;
  const wanted = slugify(written ? said : said.trim().split(/\s+/).slice(0, MOST_WORDS).join(' '));
  const taken = [...document.matchAll(/\bid="([^"]*)"/g)].map(([, id = '']) => id);
  return { ...values, [field.key]: freeName(wanted, taken) };
}

function firstText(...texts: unknown[]): unknown {
  return texts.find((text) => typeof text === 'string' && text.trim() !== '');
}
