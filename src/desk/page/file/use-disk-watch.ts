/** Looks whether the file has become another one on the disk: when the editor comes back to the page, or another tab saved it. */
import { useContext, useEffect } from 'preact/hooks';
import { DeskContext } from '../common/desk.ts';
import { SAVED } from './session.ts';
import type { Session } from './session.ts';

const READ_ONLY_MS = 5000;

/** @param onReload reads the file anew; called when nothing of ours would be lost by it */
export function useDiskWatch(session: Session | undefined, onReload: () => void): void {
  const { api } = useContext(DeskContext);
  useEffect(() => {
    if (!session) return;
    const isAtRest = (): boolean => !session.saver.isDirty && session.state.value.is === 'saved';
    const look = async (): Promise<void> => {
      if (!isAtRest()) return;
      if (session.file.readOnly) {
        // Another tab may have published its edition, or begun a revision.
        const now = await api.file(session.file.path).catch(() => undefined);
        if (now && now.readOnly?.what !== session.file.readOnly.what) onReload();
        return;
      }
      const answer = await api.version(session.file.path).catch(() => undefined);
      // A file that is gone stays on the screen; the next save asks what is to become of it.
      if (answer?.version && isAtRest() && answer.version !== session.saver.version) onReload();
    };
    const onSee = (): void => void (document.hidden ? undefined : look());
    // What is being published is not written in; when it is done, that is to be seen without a press.
    const timer = session.file.readOnly ? setInterval(onSee, READ_ONLY_MS) : undefined;
    const leave = (event: BeforeUnloadEvent): void => {
      void session.saver.flush();
      if (session.saver.isDirty) event.preventDefault();
    };
    const others = new BroadcastChannel(SAVED);
    others.addEventListener('message', ({ data }) => void (data === session.file.path && look()));
    document.addEventListener('visibilitychange', onSee);
    addEventListener('focus', onSee);
    addEventListener('beforeunload', leave);
    return () => {
      clearInterval(timer);
      others.close();
      document.removeEventListener('visibilitychange', onSee);
      removeEventListener('focus', onSee);
      removeEventListener('beforeunload', leave);
    };
  }, [session]);
}
