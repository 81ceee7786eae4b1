import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { RailMark } from '../../components/rail-mark.tsx';
import { PracticeComposer } from './practice-composer.tsx';
import { Published } from './published.tsx';
import { commentSamples, postSamples } from './samples.ts';

/** A page to try it on, with the composer of a post and of a comment. The first thing to see after installing. */
export function Practice() {
  const [published, setPublished] = useState<readonly string[]>([]);
  const publish = (text: string) => setPublished((before) => [text, ...before]);

  useEffect(() => {
    document.title = `${i18n.t('extension.name')} · ${i18n.t('practice.title')}`;
  }, []);

  return (
    <main className="practice">
      <header className="practice-head">
        <RailMark size={40} />
        <h1>{i18n.t('practice.title')}</h1>
        <a href="/options.html">{i18n.t('practice.options')}</a>
      </header>
      <p className="practice-welcome">{i18n.t('practice.welcome')}</p>
      <PracticeComposer
        kind="post"
        title={i18n.t('practice.postTitle')}
        placeholder={i18n.t('practice.postPlaceholder')}
        button={i18n.t('practice.post')}
        samples={postSamples}
        onPublish={publish}
      />
      <PracticeComposer
        kind="comment"
        title={i18n.t('practice.commentTitle')}
        placeholder={i18n.t('practice.commentPlaceholder')}
        button={i18n.t('practice.comment')}
        samples={commentSamples}
        answers={{ author: i18n.t('practice.customer'), text: i18n.t('practice.customerText') }}
        onPublish={publish}
      />
      <Published texts={published} />
    </main>
  );
}
