import { type Ref, useId } from 'react';
import { i18n } from '#i18n';

interface ReasonFieldProps {
  ref: Ref<HTMLTextAreaElement>;
  value: string;
  missing: boolean;
  onChange(reason: string): void;
}

/** Why the post should go out as it is. */
export function ReasonField({ ref, value, missing, onChange }: ReasonFieldProps) {
  const id = useId();
  return (
    <div className="reason">
      <label htmlFor={id}>{i18n.t('dialog.reason')}</label>
      <textarea
        ref={ref}
        id={id}
        data-part="reason"
        rows={2}
        maxLength={500}
        required
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className={missing ? 'reason-missing' : 'reason-hint'} role="status">
        {missing ? i18n.t('dialog.reasonMissing') : i18n.t('dialog.reasonHint')}
      </p>
    </div>
  );
}
