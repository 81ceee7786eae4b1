import { type KeyboardEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import type { Sample } from './samples.ts';

interface PracticeComposerProps {
  kind: 'post' | 'comment';
  title: string;
  placeholder: string;
  button: string;
  samples: readonly Sample[];
  /** The comment that is answered. */
  answers?: { author: string; text: string };
  onPublish(text: string): void;
}

/** Behaves like a network's composer: Ctrl or Cmd with Enter publishes a post, Enter alone a comment. */
export function PracticeComposer({
  kind,
  title,
  placeholder,
  button,
  samples,
  answers,
  onPublish,
}: PracticeComposerProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);

  function publish() {
    if (text.trim() === '') return;
    onPublish(text);
    setText('');
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const sends = kind === 'comment' ? !event.shiftKey : event.ctrlKey || event.metaKey;
    if (!sends) return;
    event.preventDefault();
    publish();
  }

  /** Typed in for the person, as one undo step: the editor hears of it like of any input. */
  function insert(sample: Sample) {
    field.current?.focus();
    field.current?.select();
    document.execCommand('insertText', false, sample.text());
  }

  return (
    <section className={`practice-composer practice-${kind}`} aria-label={title}>
      <h2>{title}</h2>
      {answers && (
        <figure className="practice-customer">
          <figcaption>{answers.author}</figcaption>
          <blockquote>{answers.text}</blockquote>
        </figure>
      )}
      <div className="practice-samples">
        <span>{i18n.t('practice.samples')}:</span>
        {samples.map((sample) => (
          <Button key={sample.name()} data-part="sample" onClick={() => insert(sample)}>
            {sample.name()}
          </Button>
        ))}
      </div>
      <div className="practice-box">
        <textarea
          ref={field}
          rows={kind === 'post' ? 6 : 2}
          aria-label={title}
          placeholder={placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="practice-publish">
          <Button look="primary" data-part="publish" disabled={text.trim() === ''} onClick={publish}>
            {button}
          </Button>
        </div>
      </div>
    </section>
  );
}
