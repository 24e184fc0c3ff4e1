import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from '../../../web/design/button.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { ChoiceInput } from './choice-input.tsx';
import type { Form } from './client.ts';
import { OrderInput } from './order-input.tsx';
import { fractionParts, fractionResponse, pairParts, pairResponse } from './response.ts';
import './answer.css';

type Key = keyof typeof messages;

export interface AnswerProps<Kind extends Form['kind'] = Form['kind']> {
  readonly form: Extract<Form, { kind: Kind }>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isReadOnly: boolean;
}

/** Where a learner answers; whatever the form, the answer is one string. Give it a `key` per exercise. */
export function AnswerInput(props: AnswerProps) {
  const { form } = props;
  switch (form.kind) {
    case 'choice':
      return <ChoiceInput {...props} form={form} />;
    case 'order':
      return <OrderInput {...props} form={form} />;
    case 'fraction':
      return <FractionInput {...props} form={form} />;
    case 'time':
      return <PairInput {...props} form={form} />;
    case 'point':
      return <PairInput {...props} form={form} />;
    case 'expression':
      return <ExpressionInput {...props} form={form} />;
    case 'number':
      return <LineInput {...props} isNumber after={form.unit} />;
    case 'text':
      return <LineInput {...props} />;
  }
}

function LineInput(props: AnswerProps & { isNumber?: boolean; after?: string | undefined }) {
  const { t } = useText<Key>();
  return (
    <div className="answer-row">
      <Box
        label={t('exercise.answer')}
        value={props.value}
        onChange={props.onChange}
        isReadOnly={props.isReadOnly}
        isNumber={props.isNumber ?? false}
        size={props.isNumber ? 'number' : 'text'}
      />
      {props.after ? <span className="answer-unit">{props.after}</span> : null}
    </div>
  );
}

/** One box to type in. Its label is seen only where boxes stand beside each other. */
function Box(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isReadOnly: boolean;
  isNumber: boolean;
  size: 'number' | 'small' | 'text';
  isLabelShown?: boolean;
}) {
  return (
    <TextField
      className="answer-box"
      value={props.value}
      onChange={props.onChange}
      isReadOnly={props.isReadOnly}
      inputMode={props.isNumber ? 'decimal' : 'text'}
      autoComplete="off"
    >
      <Label className={props.isLabelShown ? 'answer-label' : 'visually-hidden'}>{props.label}</Label>
      <Input
        className={`answer-field answer-field-${props.size}`}
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
      />
    </TextField>
  );
}

function FractionInput(props: AnswerProps<'fraction'>) {
  const { t } = useText<Key>();
  const [parts, setParts] = useState(() => fractionParts(props.value));
  // Most fractions have no whole part, and a third box would puzzle whoever has just met fractions.
  const [hasWhole, setHasWhole] = useState(parts.whole !== '');
  const change = (next: Partial<typeof parts>) => {
    const whole = { ...parts, ...next };
    setParts(whole);
    props.onChange(fractionResponse(whole));
  };
  const shared = { isReadOnly: props.isReadOnly, isNumber: true, size: 'small' as const };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a fraction everywhere.
    <div role="group" aria-label={t('exercise.fraction')} className="answer-row">
      {hasWhole ? (
        <Box
          {...shared}
          label={t('exercise.fraction.whole')}
          isLabelShown
          value={parts.whole}
          onChange={(whole) => change({ whole })}
        />
      ) : null}
      <div className="answer-fraction">
        <Box {...shared} label={t('exercise.fraction.top')} value={parts.top} onChange={(top) => change({ top })} />
        <span className="answer-bar" aria-hidden />
        <Box
          {...shared}
          label={t('exercise.fraction.bottom')}
          value={parts.bottom}
          onChange={(bottom) => change({ bottom })}
        />
      </div>
      {hasWhole || props.isReadOnly ? null : (
        <Button size="small" variant="plain" onPress={() => setHasWhole(true)}>
          {t('exercise.fraction.addWhole')}
        </Button>
      )}
    </div>
  );
}

function PairInput(props: AnswerProps<'time'> | AnswerProps<'point'>) {
  const { t } = useText<Key>();
  const { kind } = props.form;
  const [pair, setPair] = useState(() => pairParts(kind, props.value));
  const change = (first: string, second: string) => {
    setPair([first, second]);
    props.onChange(pairResponse(kind, first, second));
  };
  const shared = {
    isReadOnly: props.isReadOnly,
    isNumber: kind === 'time',
    size: 'small' as const,
    isLabelShown: true,
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row everywhere.
    <div role="group" aria-label={t(`exercise.${kind}`)} className="answer-row">
      {kind === 'point' ? <Sign text="(" /> : null}
      <Box
        {...shared}
        label={t(kind === 'time' ? 'exercise.time.hours' : 'exercise.point.x')}
        value={pair[0]}
        onChange={(first) => change(first, pair[1])}
      />
      <Sign text={kind === 'time' ? ':' : ';'} />
      <Box
        {...shared}
        label={t(kind === 'time' ? 'exercise.time.minutes' : 'exercise.point.y')}
        value={pair[1]}
        onChange={(second) => change(pair[0], second)}
      />
      {kind === 'point' ? <Sign text=")" /> : null}
    </div>
  );
}

function Sign({ text }: { text: string }) {
  return (
    <span className="answer-sign" aria-hidden>
      {text}
    </span>
  );
}

/** Signs that are hard to find on a keyboard, above all on a tablet. */
const SIGNS = ['²', '³', '^', '+', '−', '·', '(', ')'] as const;
const TYPED: Readonly<Record<string, string>> = { '²': '^2', '³': '^3', '−': '-', '·': '*' };

function ExpressionInput(props: AnswerProps<'expression'>) {
  const { t } = useText<Key>();
  const add = (sign: string) => props.onChange(props.value + (TYPED[sign] ?? sign));
  return (
    <div className="answer-expression">
      <LineInput {...props} />
      <p className="soft small">{t('exercise.expression.hint', { letter: props.form.variables[0] ?? 'x' })}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, no fields. */}
      <div role="group" aria-label={t('exercise.expression.signs')} className="answer-signs">
        {[...props.form.variables, ...SIGNS].map((sign) => (
          <Button key={sign} size="small" isDisabled={props.isReadOnly} onPress={() => add(sign)}>
            {sign}
          </Button>
        ))}
      </div>
    </div>
  );
}
