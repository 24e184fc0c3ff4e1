import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import './progress-bar.css';

/** How far something is: `value` from 0 to `max` (100), or absent while nobody knows. `words` replaces the percentage. */
export function ProgressBar(props: { label: string; value?: number | undefined; max?: number; words?: string }) {
  const { value, max = 100 } = props;
  const isUnknown = value === undefined;
  return (
    <AriaProgressBar
      className="progress"
      value={value ?? 0}
      maxValue={max}
      isIndeterminate={isUnknown}
      {...(props.words ? { valueLabel: props.words } : {})}
    >
      {({ percentage, valueText }) => (
        <>
          <Label>{props.label}</Label>
          <span>{isUnknown ? null : valueText}</span>
          <div className="progress-track">
            <div
              className={isUnknown ? 'progress-fill progress-wandering' : 'progress-fill'}
              style={isUnknown ? {} : { width: `${percentage}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
