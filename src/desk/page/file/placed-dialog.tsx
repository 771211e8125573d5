/** Asks for what goes with a picture, a film or a recording that was dropped: what it shows, its caption. */
import type { JSX } from 'preact';
import { tagForms } from '../common/desk.ts';
import { useObjectUrl } from '../common/use-object-url.ts';
import { TagDialog } from '../palette/tag-dialog.tsx';
import type { Session } from './session.ts';
import type { Placed } from './take-in.ts';

interface Props {
  session: Session;
  placed: Placed;
  onClose: () => void;
}

export function PlacedDialog({ session, placed: { file, added, tag, given }, onClose }: Props): JSX.Element | null {
  const form = tagForms.value?.find((each) => each.tag === tag);
  const picture = useObjectUrl(file);
  if (!form) return null;
  const size = added.width && added.height ? `${format(added.width)} × ${format(added.height)} punkter` : undefined;
  return (
    <TagDialog session={session} form={form} given={given} onClose={onClose}>
      <div class="placed">
        {tag === 'Figure' && picture ? <img class="placed__picture" src={picture} alt="" /> : null}
        <p class="placed__file">
          Ligger nu som {added.path}
          {size ? `, ${size}` : ''}.
        </p>
      </div>
    </TagDialog>
  );
}

const format = (points: number): string => points.toLocaleString('da-DK');
