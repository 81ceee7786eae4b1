import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { RailMark } from '../../components/rail-mark.tsx';
import type { PackSummary } from '../background/protocol.ts';
import type { ComposerState, PanelActions } from '../composer.content/bridge.ts';
import { dialogLead } from './dialog-lead.ts';
import { findingActions } from './finding-actions.ts';
import { HelpContacts } from './help-contacts.tsx';
import { holdingFindings, standingVerdict } from './open-findings.ts';
import { ReasonField } from './reason-field.tsx';
import { usePostAnyway } from './use-post-anyway.ts';

interface BeforeYouPostProps {
  composer: ComposerState;
  pack: PackSummary | null;
  actions: PanelActions;
  /** Changes when the dialog has to be opened once more, because the page removed or covered it. */
  showing: number;
  reason: string;
  onReason(reason: string): void;
}

/** The last look before a post goes out. Escape and the first button lead back to the post. */
export function BeforeYouPost({ composer, pack, actions, showing, reason, onReason }: BeforeYouPostProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const title = useId();
  const findings = holdingFindings(composer);
  const verdict = standingVerdict(composer);
  const resolved = verdict === 'pass';
  const reading = composer.watching === 'reviewing';
  const aside = composer.held?.aside ?? false;
  const [arrived, setArrived] = useState(false);
  const { reasonMissing, reasonRef, postAnyway } = usePostAnyway(verdict, reason, actions);

  // biome-ignore lint/correctness/useExhaustiveDependencies: opens again whenever it has to be shown again
  useLayoutEffect(() => {
    dialog.current?.close();
    if (aside) return dialog.current?.setAttribute('open', '');
    dialog.current?.showModal();
    back.current?.focus();
  }, [showing, aside]);
  useFocusWhenLost(dialog, aside ? null : findings.length);

  return (
    <dialog
      ref={dialog}
      className={arrived ? 'before before-arrived' : 'before'}
      inert={aside}
      onAnimationEnd={() => setArrived(true)}
      data-part="dialog"
      data-verdict={verdict}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        actions.backToPost();
      }}
      // A key that is still held down from publishing must not press a button here.
      onKeyDown={(event) => event.repeat && (event.key === 'Enter' || event.key === ' ') && event.preventDefault()}
    >
      <div className="before-head">
        <RailMark size={26} />
        <div>
          <h2 id={title}>{i18n.t('dialog.title')}</h2>
          <p role="status">{reading ? i18n.t('dialog.reviewing') : dialogLead(verdict, findings.length)}</p>
          {!resolved && <p>{i18n.t('dialog.once')}</p>}
        </div>
      </div>
      <div className="before-body">
        {composer.notice && <NoticeBar kind={composer.notice.kind} onDismiss={actions.dismissNotice} />}
        {verdict !== 'failed' && (
          <FindingList findings={findings} doing={(finding) => findingActions(finding, composer, actions)} />
        )}
        {verdict === 'block' && <HelpContacts pack={pack} />}
      </div>
      {verdict === 'reason' && (
        <ReasonField ref={reasonRef} value={reason} missing={reasonMissing} onChange={onReason} />
      )}
      <div className="before-foot">
        {verdict !== 'block' && (
          <Button
            data-part="post-anyway"
            look={resolved ? 'primary' : 'plain'}
            disabled={reading}
            onClick={(event) => postAnyway(event)}
          >
            {resolved ? i18n.t('dialog.now') : i18n.t('dialog.anyway')}
          </Button>
        )}
        <Button ref={back} data-part="back" look={resolved ? 'plain' : 'primary'} onClick={actions.backToPost}>
          {i18n.t('dialog.back')}
        </Button>
      </div>
    </dialog>
  );
}

/** A finding that was mended takes its focused button along; the next thing to do gets the focus. */
function useFocusWhenLost(dialog: React.RefObject<HTMLDialogElement | null>, findings: number | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever the number of findings changes
  useEffect(() => {
    if (findings === null) return;
    const root = dialog.current?.getRootNode();
    if (!(root instanceof ShadowRoot) || dialog.current?.contains(root.activeElement)) return;
    dialog.current?.querySelector<HTMLElement>('[data-part="fix"], .before-foot .button-primary')?.focus();
  }, [findings]);
}
