/** Lays a person into the register that all editions share. */
import { compareDanish } from '../../../report/format.ts';
import { freeName, slugify } from '../../../report/slug.ts';
import type { Api } from '../common/api.ts';
import { choices } from '../common/desk.ts';
import { editYaml, readYamlText } from '../../yaml/edit-yaml.ts';
import { applyChanges } from '../../yaml/region.ts';

const REGISTER = 'people.yaml';

/**
 * @returns the id, made of the name
 * @throws Refused when the register has become another one meanwhile
 */
export async function addPerson(api: Api, name: string): Promise<string> {
  const { text, version } = await api.file(REGISTER);
  const { text: next, id } = withPerson(text, name);
  await api.save({ path: REGISTER, text: next, base: version });
  choices.value = await api.choices();
  return id;
}

/** The register with a person more, in the order of the names, as it is kept. */
export function withPerson(text: string, name: string): { text: string; id: string } {
  const people = (readYamlText(text).data ?? {}) as Record<string, { name?: string } | null>;
  const id = freeName(slugify(name), Object.keys(people));
  const nameOf = (key: string): string => (key === id ? name : (people[key]?.name ?? ''));
  const order = [...Object.keys(people), id].sort((one, other) => compareDanish(nameOf(one), nameOf(other)));
  return { text: applyChanges(text, editYaml(text, { do: 'set', path: [id], value: { name } }, order)), id };
}
