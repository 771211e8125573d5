import { MEDIA } from '../../report/addresses.ts';

/** Site address of a file in an edition's `media/` folder; a full address is left as it is. */
export function mediaAddress(year: string | undefined, file: string): string {
  return /^(?:https?:|\/)/.test(file) ? file : `/${year}/${MEDIA}/${file}`;
}
