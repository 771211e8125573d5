import { days, meeting, programme } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';
import { listProgrammes } from '../../programmes.ts';
import type { ProgrammeSources } from '../../programmes.ts';
import { listProgrammeAnchors } from '../../../programme/anchors.ts';

const PROGRAMME = { 'programmes/2030/programme.mdx': programme() };
const DAYS = { 'programmes/2030/days.yaml': days([{ start: 9.0, id: 'aarsmoede', kind: 'meeting' }]) };

/** Ids of items that another part of the page has, and an assembly that is no item. */
export const itemIds: Rule = {
  id: 'punkt-id',
  reason: 'Id’et er punktets adresse på siden og navnet på dets kalenderfil; to kan ikke have samme.',
  examples: {
    fails: { ...PROGRAMME, ...DAYS, 'programmes/2030/meeting.yaml': meeting({ item: 'aarsmode' }) },
    passes: { ...PROGRAMME, ...DAYS, 'programmes/2030/meeting.yaml': meeting({ item: 'aarsmoede' }) },
  },
  subjects: listProgrammes,
  check: (sources) => listProgrammes(sources).flatMap((one) => [...checkIds(one), ...checkMeeting(one)]),
};

function checkIds({ programme: { data }, days: source, meeting, practical }: ProgrammeSources): Problem[] {
  const given = source?.data ?? [];
  const facts = { days: given, meeting: meeting?.data, practical, exhibitors: data?.exhibitors ?? [] };
  const anchors = listProgrammeAnchors(facts);
  const taken = (id: string) => anchors.filter((anchor) => anchor === id).length > 1;
  return given.flatMap((day, at) =>
    day.items.flatMap(({ id }, index) => {
      if (!source || !taken(id)) return [];
      const place = source.fields.placeOf([at, 'items', index, 'id']);
      return [problem(source.file, place, `\`${id}\` er navnet på noget andet på siden.`, 'giv punktet et andet id.')];
    }),
  );
}

function checkMeeting({ days: source, meeting }: ProgrammeSources): Problem[] {
  const ids = (source?.data ?? []).flatMap(({ items }) => items.map(({ id }) => id));
  if (!meeting?.data || !source?.data || ids.includes(meeting.data.item)) return [];
  const { item } = meeting.data;
  const fix = suggest(item, ids, 'skriv id’et på det punkt i days.yaml, som mødet er.');
  return [problem(meeting.file, meeting.fields.placeOf(['item']), `Punktet \`${item}\` findes ikke i days.yaml.`, fix)];
}
