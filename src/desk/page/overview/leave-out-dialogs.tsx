/** Asks before a chapter is left out of a draft, says what goes with it, and brings it back. */
import { useContext, useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { formatList } from '../../../report/format.ts';
import type { FileOverview, LeavingOut } from '../../contract.ts';
import { DeskContext } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import { FailureNotice } from '../common/notice.tsx';
import { useTask } from '../common/use-task.ts';

interface Props {
  file: FileOverview;
  onClose: () => void;
  /** Shows the content as it is now; the dialog stays until that is done, so that no row moves under the pointer. */
  onDone: () => Promise<void>;
}

export function LeaveOutDialog({ file, year, onClose, onDone }: Props & { year: number }): JSX.Element {
  const { api } = useContext(DeskContext);
  const [told, setTold] = useState<LeavingOut | undefined>();
  const { isRunning, failure, run } = useTask();
  useEffect(() => void run(async () => setTold(await api.leavingOut(file.path))), [file.path]);
  const leaveOut = async (): Promise<void> => {
    await api.leaveOut(file.path);
    await onDone();
    onClose();
  };
  return (
    <Dialog title={`Udelad »${file.title}« af ${year}`} onClose={onClose}>
      <p>Kapitlet kommer ikke med i udgaven. Det bliver gemt i redaktionen og kan hentes tilbage i listen.</p>
      {told ? (
        <Followers told={told} />
      ) : failure ? null : (
        <p class="loading loading--inline">Ser efter, hvad der henviser til det …</p>
      )}
      {failure ? <FailureNotice failure={failure} /> : null}
      <p class="buttons">
        <button
          type="button"
          class="button button--main"
          disabled={!told || isRunning}
          onClick={() => void run(leaveOut)}
        >
          {told && isRunning ? 'Udelader …' : 'Udelad kapitlet'}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Behold det
        </button>
      </p>
    </Dialog>
  );
}

/** What goes with the chapter. */
function Followers({ told }: { told: LeavingOut }): JSX.Element | null {
  const lines = describeFollowers(told);
  if (lines.length === 0) return null;
  return (
    <>
      <p class="followers__head">Med det går:</p>
      <ul class="followers">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

export function describeFollowers({ chapters, keyFigures, shortLinks, exceptions, links }: LeavingOut): string[] {
  const parts = chapters.slice(1).map((title) => `»${title}«`);
  return [
    parts.length > 0 && `${parts.length === 1 ? 'underkapitlet' : 'underkapitlerne'} ${formatList(parts)}`,
    keyFigures > 0 && (keyFigures === 1 ? 'et nøgletal på forsiden' : `${keyFigures} nøgletal på forsiden`),
    shortLinks.length > 0 &&
      `${shortLinks.length === 1 ? 'den korte adresse' : 'de korte adresser'} ${formatList(shortLinks)}`,
    exceptions > 0 && (exceptions === 1 ? 'en undtagelse fra Kontrol' : `${exceptions} undtagelser fra Kontrol`),
    ...links.map(({ title, count }) =>
      count === 1
        ? `et link i »${title}«; ordene bliver stående`
        : `${count} links i »${title}«; ordene bliver stående`,
    ),
  ].filter((line) => line !== false);
}

export function BringBackDialog({ file, onClose, onDone }: Props): JSX.Element {
  const { api } = useContext(DeskContext);
  const { isRunning, failure, run } = useTask();
  const [changed, setChanged] = useState<readonly string[]>([]);
  const bringBack = async (): Promise<void> => {
    const { changedMeanwhile } = await api.bringBack(file.path);
    await onDone();
    if (changedMeanwhile.length === 0) onClose();
    else setChanged(changedMeanwhile);
  };
  return (
    <Dialog title={`Hent »${file.title}« tilbage`} onClose={onClose}>
      {changed.length > 0 ? (
        <p>
          »{file.title}« er her igen. Det, der henviste til det i {formatList(changed.map((title) => `»${title}«`))}, er
          ikke sat ind igen, for der er rettet i {changed.length === 1 ? 'filen' : 'filerne'} siden.
        </p>
      ) : (
        <p>Teksten kommer ind igen, som den var, og med den det, der henviste til den.</p>
      )}
      {failure ? <FailureNotice failure={failure} /> : null}
      <p class="buttons">
        {changed.length > 0 ? (
          <button type="button" class="button button--main" onClick={onClose}>
            Luk
          </button>
        ) : (
          <button type="button" class="button button--main" disabled={isRunning} onClick={() => void run(bringBack)}>
            {isRunning ? 'Henter …' : 'Hent tilbage'}
          </button>
        )}
      </p>
    </Dialog>
  );
}
