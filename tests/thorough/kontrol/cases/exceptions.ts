/** Reviewed exceptions: what they take away, and when they are findings themselves. */
import type { Case } from '../../../helpers/kontrol.ts';

const VELFAERD = '2030/chapters/velfaerd.mdx';
const LIST = '2030/exceptions.yaml';

const SLIP = { [VELFAERD]: ['Vi spurgte bare.', 'Vi spurgte bare..'] } as const;

const exception = (changes: Record<string, string> = {}) => {
  const fields = {
    rule: 'tegn-dobbelt',
    file: 'chapters/velfaerd.mdx',
    text: 'Vi spurgte bare',
    reason: 'Kilden skriver sådan.',
    date: '2031-03-14',
    ...changes,
  };
  return `- ${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
};

export const exceptionCases: Case[] = [
  { says: 'a finding with a reviewed exception is let stand', overlay: { ...SLIP, [LIST]: exception() }, finds: [] },
  {
    says: 'an exception holds only for its text, and not for the rest of the line',
    overlay: { ...SLIP, [LIST]: exception({ text: 'Det havde ingen' }) },
    finds: [`tegn-dobbelt ${VELFAERD}:29`, `undtagelse ${LIST}:1`],
  },
  {
    says: 'an exception from another rule takes nothing away',
    overlay: { ...SLIP, [LIST]: exception({ rule: 'stavning' }) },
    finds: [`tegn-dobbelt ${VELFAERD}:29`, `undtagelse ${LIST}:1`],
  },
  {
    says: 'an exception that no longer applies is reported',
    overlay: { [LIST]: exception() },
    finds: [`undtagelse ${LIST}:1`],
  },
  {
    says: 'an exception for a file that does not exist is reported at the name',
    overlay: { [LIST]: exception({ file: 'chapters/velfard.mdx' }) },
    finds: [`undtagelse ${LIST}:2`],
  },
  {
    says: 'what breaks the build has no exceptions',
    overlay: { [VELFAERD]: ['title:', 'titel:'], [LIST]: exception({ rule: 'kapitel-skema', text: 'titel' }) },
    finds: [`kapitel-skema ${VELFAERD}:2`, `undtagelse ${LIST}:1`],
  },
  {
    says: 'an exception without a reason is reported',
    overlay: { ...SLIP, [LIST]: exception().replace(/ {2}reason: .*\n/, '') },
    finds: [`tegn-dobbelt ${VELFAERD}:29`, `undtagelser-skema ${LIST}:1`],
  },
];
