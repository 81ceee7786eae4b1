import { i18n } from '#i18n';
import { Button } from './button.tsx';

const words = {
  'press-again': () => i18n.t('notice.pressAgain'),
  copied: () => i18n.t('notice.copied'),
  outdated: () => i18n.t('notice.outdated'),
  changed: () => i18n.t('notice.changed'),
};

export type NoticeKind = keyof typeof words;

/** One thing that the person should know now. Read out by screen readers. */
export function NoticeBar({ kind, onDismiss }: { kind: NoticeKind; onDismiss(): void }) {
  return (
    <div className="notice" data-part="notice" data-kind={kind}>
      <p role="status">{words[kind]()}</p>
      <Button look="quiet" onClick={onDismiss}>
        {i18n.t('notice.dismiss')}
      </Button>
    </div>
  );
}
