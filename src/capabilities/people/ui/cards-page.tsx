import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { ClassId, PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { usePathParam } from '../../../web/client/navigation.ts';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { PICTURES } from '../domain/pictures.ts';
import type { messages } from '../messages.ts';
import { people, usePeopleWrite } from './client.ts';
import { Picture, type PictureKey } from './sign-in-pictures.tsx';
import './school.css';

type Cards = Awaited<ReturnType<typeof people.signInCards.call>>;

/** What a child needs to come in: class code, name and three pictures, one card each to cut out. */
export default function CardsPage() {
  const { t } = useText<keyof typeof messages>();
  const classId = usePathParam<ClassId>('classId');
  const cards = useQuery(
    people.signInCards.queryOptions({ input: { classId }, meta: { topics: ['school', `class:${classId}`] } }),
  );
  if (cards.isPending) return <Loading />;
  if (cards.isError)
    return (
      <Page title={t('school.cards')}>
        <ProblemNotice error={cards.error} onRetry={() => void cards.refetch()} />
      </Page>
    );
  return <CardsOfClass classId={classId} found={cards.data} />;
}

function CardsOfClass(props: { classId: ClassId; found: Cards }) {
  const { t } = useText<keyof typeof messages>();
  const { classId, found } = props;
  const renew = usePeopleWrite(people.renewSignInCards.call, { done: t('school.cards.renewed') });
  const give = (learnerIds: PersonId[]) =>
    renew.mutate({ commandId: newCommandId(), classId, learnerIds, newCode: false });
  const ready = found.cards.filter((card) => card.pictures !== null);
  const without = found.cards.filter((card) => card.pictures === null);
  return (
    <Page
      title={t('school.cards.title', { name: found.className })}
      lead={t('school.cards.lead')}
      actions={
        <div className="row no-print">
          {ready.length > 0 ? (
            <Button variant="primary" onPress={() => window.print()}>
              <Printer size="1.2em" aria-hidden />
              {t('school.print')}
            </Button>
          ) : null}
          {ready.length > 0 ? <RenewAllButton classId={classId} found={found} /> : null}
        </div>
      }
    >
      <ProblemNotice error={renew.error} />
      {found.cards.length === 0 ? (
        <EmptyState title={t('school.class.noLearners')} text={t('school.class.noLearners.help')} />
      ) : null}
      {without.length > 0 ? (
        <WithoutPictures
          count={without.length}
          isMain={ready.length === 0}
          isPending={renew.isPending}
          onGive={() => give(without.map((card) => card.personId))}
        />
      ) : null}
      <ul className="cards">
        {ready.map((card) => (
          <li key={card.personId} className="card-place">
            <div className="sign-in-card">
              <h2>{card.name}</h2>
              <CardBody code={found.code} pictures={card.pictures ?? []} />
            </div>
            <Button
              size="small"
              className="no-print"
              aria-label={t('school.cards.renewOne.named', { name: card.name })}
              onPress={() => give([card.personId])}
            >
              {t('school.cards.renewOne')}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function WithoutPictures(props: { count: number; isMain: boolean; isPending: boolean; onGive: () => void }) {
  const { t } = useText<keyof typeof messages>();
  return (
    <div className="no-print">
      <EmptyState
        title={t('school.cards.without', { n: props.count })}
        text={t('school.cards.without.help')}
        action={
          <Button variant={props.isMain ? 'primary' : 'quiet'} isPending={props.isPending} onPress={props.onGive}>
            {t('school.cards.give')}
          </Button>
        }
      />
    </div>
  );
}

function CardBody(props: { code: string | null; pictures: readonly string[] }) {
  const { t } = useText<keyof typeof messages>();
  return (
    <>
      <p className="sign-in-card-how">{t('school.cards.how', { address: `${window.location.host}/sign-in/class` })}</p>
      <p className="sign-in-card-code">{props.code}</p>
      <ol className="sign-in-card-pictures">
        {props.pictures.map((picture, place) => {
          const key = pictureKey(picture);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a picture may stand on a card twice; its place is what it is.
            <li key={place}>
              {key ? <Picture name={key} size={56} /> : null}
              {key ? t(`picture.${key}`) : picture}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function pictureKey(name: string): PictureKey | undefined {
  return PICTURES.find((key) => key === name);
}

function RenewAllButton(props: { classId: ClassId; found: Cards }) {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  const renew = usePeopleWrite(people.renewSignInCards.call, {
    done: t('school.cards.renewed'),
    onDone: () => setOpen(false),
  });
  const { classId, found } = props;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('school.cards.renewAll')}</Button>
      <Dialog
        title={t('school.cards.renewAll')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button
            variant="primary"
            isPending={renew.isPending}
            onPress={() =>
              renew.mutate({
                commandId: newCommandId(),
                classId,
                learnerIds: found.cards.map((card) => card.personId),
                newCode: true,
              })
            }
          >
            {t('school.cards.renewAll')}
          </Button>
        }
      >
        <p>{t('school.cards.renewAll.help')}</p>
        <ProblemNotice error={renew.error} />
      </Dialog>
    </>
  );
}
