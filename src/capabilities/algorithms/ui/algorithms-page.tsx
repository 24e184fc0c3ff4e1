import { LinkButton } from '../../../web/design/button.tsx';
import { Page, VisuallyHidden } from '../../../web/design/page.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { AlgorithmList } from './algorithm-list.tsx';
import type { Key } from './client.ts';

/** Everything that Poolster works out about learners. */
export default function AlgorithmsPage() {
  const { t } = useText<Key>();
  return (
    <Page
      title={t('algorithms.title')}
      lead={t('algorithms.lead')}
      actions={
        <LinkButton to="/parents" variant="plain">
          {t('algorithms.toParents')}
        </LinkButton>
      }
    >
      <VisuallyHidden>
        <h2>{t('algorithms.back')}</h2>
      </VisuallyHidden>
      <AlgorithmList />
    </Page>
  );
}
