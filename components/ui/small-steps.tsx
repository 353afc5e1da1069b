import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Day } from '@/domain/base/days';
import type { Step } from '@/domain/results/cumulative';
import { type ChartSpan, noon, stepPath } from './step-chart';

export type SmallStepsProps = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly span: ChartSpan;
  readonly steps: readonly Step[];
  /** The top of the scale: the same for all charts that stand together. */
  readonly top: number;
  readonly threshold?: { readonly at: number; readonly label: string } | undefined;
  readonly closes: string;
  readonly figure: (n: number) => string;
};

const [LEFT, RIGHT, TOP, BOTTOM] = [2, 198, 12, 92];

/** One of many small charts with the same scales, so that they can be read against each other. */
export function SmallSteps({ id, title, text, span, steps, top, threshold, closes, figure }: SmallStepsProps) {
  const rise = scaleLinear([0, Math.max(top, 1)], [BOTTOM, TOP]);
  const time = scaleUtc([noon(span.from), noon(span.to)], [LEFT, RIGHT]);
  const x = (day: Day) => (span.from === span.to ? RIGHT : time(noon(day)));
  // The words of the level stand where the line is not: under the end of one that rose, over the start of one that did not.
  const isHigh = threshold !== undefined && rise(threshold.at) - rise(steps.at(-1)?.total ?? 0) > 24;
  return (
    <svg className="chart chart--small" viewBox="0 0 200 114" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{text}</desc>
      <path className="grid" d={`M${LEFT} ${TOP}H${RIGHT}`} />
      <path className="thin" d={`M${LEFT} ${BOTTOM}H${RIGHT}M${x(span.closesOn)} ${TOP}V${BOTTOM + 4}`} />
      {threshold ? <path className="thr" d={`M${LEFT} ${rise(threshold.at)}H${RIGHT}`} /> : null}
      <path className="line" d={stepPath(steps, span, x, rise)} />
      <text className="soft" x={LEFT} y={TOP + 4}>
        {figure(top)}
      </text>
      {threshold ? (
        <text x={isHigh ? RIGHT - 4 : LEFT + 2} y={rise(threshold.at) - 5} textAnchor={isHigh ? 'end' : 'start'}>
          {threshold.label}
        </text>
      ) : null}
      <text x={RIGHT} y={BOTTOM + 17} textAnchor="end">
        {closes}
      </text>
    </svg>
  );
}
