import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { addDays, type Day, daysBetween } from '@/domain/base/days';
import { type Step, totalOn } from '@/domain/contests/cumulative';

/** The axis of days, from the first to the last. The lines end at `until`, and `closesOn` is the deadline. */
type ChartSpan = { readonly from: Day; readonly to: Day; readonly until: Day; readonly closesOn: Day };

type ChartLine = {
  readonly key: string;
  readonly steps: readonly Step[];
  /** The label at the end of the line. */
  readonly label: string;
  readonly isSecond?: boolean | undefined;
};

type StepChartProps = {
  /** The ids of its title and its description, unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly span: ChartSpan;
  readonly lines: readonly ChartLine[];
  /** A target level, with its label. */
  readonly threshold?: { readonly at: number; readonly label: string } | undefined;
  readonly closes: string;
  readonly dayWords: (day: Day) => string;
  readonly figure: (n: number) => string;
};

const [RIGHT, TOP, BOTTOM, WIDTH, HEIGHT] = [396, 20, 190, 400, 214];
/** Room for the labels at both ends of the axis of days. */
const [FIRST_WORDS, LAST_WORDS] = [66, 118];
/** About the width of a letter. */
const LETTER = 7.5;

/** Each day is at its noon on the axis. */
export const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** Days between the first and the last, whole weeks apart in a round of weeks, about three at most. */
function evenDays({ from, to }: ChartSpan): Day[] {
  const days = daysBetween(from, to);
  const apart = days > 28 ? 7 * Math.ceil(days / 28) : Math.max(1, Math.ceil(days / 4));
  return Array.from({ length: Math.floor(days / apart) }, (_, place) => addDays(from, apart * (place + 1)));
}

const dayAt = (at: Date): Day => at.toISOString().slice(0, 10);

/** The path of a total that stays level until its next step. */
function stepPath(
  steps: readonly Step[],
  { from, until }: Pick<ChartSpan, 'from' | 'until'>,
  x: (day: Day) => number,
  y: (n: number) => number,
): string {
  const points = [{ on: from, total: 0 }, ...steps, { on: until, total: steps.at(-1)?.total ?? 0 }];
  const path = line<(typeof points)[number]>()
    .x(({ on }) => x(on))
    .y(({ total }) => y(total))
    .curve(curveStepAfter)
    .digits(1);
  return path(points) ?? '';
}

/**
 * A chart of growing totals, as steps, drawn on the server. Its lines, the target and the deadline have labels next to
 * them.
 */
export function StepChart(props: StepChartProps) {
  const { id, title, text, span, lines, threshold, closes, dayWords, figure } = props;
  const most = Math.max(...lines.map(({ steps }) => steps.at(-1)?.total ?? 0), threshold?.at ?? 0, 4);
  const rise = scaleLinear([0, most], [BOTTOM, TOP]).nice(4);
  const levels = rise.ticks(4).filter((n) => n > 0 && Number.isInteger(n));
  const left = 8 + 9 * Math.max(...levels.map((n) => figure(n).length));
  const time = scaleUtc([noon(span.from), noon(span.to)], [left, RIGHT]);
  // In a round of one day everything is at the end of the axis.
  const x = (day: Day) => (span.from === span.to ? RIGHT : time(noon(day)));
  const between = evenDays(span).filter((day) => x(day) > left + FIRST_WORDS && x(day) < RIGHT - LAST_WORDS);
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{text}</desc>
      {levels.map((n) => (
        <g key={n}>
          <path className="grid" d={`M${left} ${rise(n)}H${RIGHT}`} />
          <text className="soft" x={left - 5} y={rise(n) + 4} textAnchor="end">
            {figure(n)}
          </text>
        </g>
      ))}
      <path className="thin" d={`M${left} ${BOTTOM}H${RIGHT}`} />
      <path className="thin" d={`M${left} ${BOTTOM}v6M${x(span.closesOn)} ${TOP}V${BOTTOM + 6}`} />
      <text x={left} y={BOTTOM + 19} textAnchor="start">
        {dayWords(span.from)}
      </text>
      {between.map((day, place) => (
        <g key={day} className={place % 2 === 0 ? undefined : 'spare'}>
          <path className="thin" d={`M${x(day)} ${BOTTOM}v6`} />
          <text x={x(day)} y={BOTTOM + 19} textAnchor="middle">
            {dayWords(day)}
          </text>
        </g>
      ))}
      <text className="strong" x={RIGHT} y={BOTTOM + 19} textAnchor="end">
        {closes}
      </text>
      {threshold ? <path className="thr" d={`M${left} ${rise(threshold.at)}H${RIGHT}`} /> : null}
      {lines.map(({ key, steps, isSecond }) => (
        <path key={key} className={isSecond ? 'line line--second' : 'line'} d={stepPath(steps, span, x, rise)} />
      ))}
      {threshold ? (
        <text x={RIGHT - 5} y={rise(threshold.at) - 5} textAnchor="end">
          {threshold.label}
        </text>
      ) : null}
      {lines.map(({ key, steps, label, isSecond }) => {
        const end = x(span.until);
        // In the first days of a round there is no room before the end of a line, so the label follows it.
        const isEarly = end < left + 130;
        const isBelow = lines.length > 1 && !isSecond && !isEarly;
        const under = RIGHT - 6 - LETTER * label.length;
        const lowest = rise(isBelow ? totalOn(steps, dayAt(time.invert(under))) : (steps.at(-1)?.total ?? 0));
        return (
          <EndLabel key={key} x={isBelow ? RIGHT : end} y={lowest} {...{ isEarly, isSecond, isBelow }}>
            {label}
          </EndLabel>
        );
      })}
    </svg>
  );
}

type EndLabelProps = {
  readonly x: number;
  readonly y: number;
  readonly isEarly: boolean;
  readonly isSecond: boolean | undefined;
  readonly isBelow: boolean;
  readonly children: string;
};

/** The label of a line, above its end, or below it if another line runs over it; early on, after it. */
function EndLabel({ x, y, isEarly, isSecond, isBelow, children }: EndLabelProps) {
  return (
    <text
      className={isSecond ? 'soft' : 'strong'}
      x={isEarly ? x + 4 : x - 6}
      y={isBelow ? Math.min(y + 17, BOTTOM - 6) : y - 6}
      textAnchor={isEarly ? 'start' : 'end'}
    >
      {children}
    </text>
  );
}

type SmallStepsProps = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly span: ChartSpan;
  readonly steps: readonly Step[];
  /** The top of the scale: the same for all charts shown together. */
  readonly top: number;
  readonly threshold?: { readonly at: number; readonly label: string } | undefined;
  readonly closes: string;
  readonly figure: (n: number) => string;
};

const SMALL = { left: 2, right: 198, top: 12, bottom: 92 };

/** One of many small charts with the same scales, so that they can be compared. */
export function SmallSteps({ id, title, text, span, steps, top, threshold, closes, figure }: SmallStepsProps) {
  const rise = scaleLinear([0, Math.max(top, 1)], [SMALL.bottom, SMALL.top]);
  const time = scaleUtc([noon(span.from), noon(span.to)], [SMALL.left, SMALL.right]);
  const x = (day: Day) => (span.from === span.to ? SMALL.right : time(noon(day)));
  // The label of the target must not cover the line: it is below the end of a rising line, or above the start of a flat
  // one.
  const isHigh = threshold !== undefined && rise(threshold.at) - rise(steps.at(-1)?.total ?? 0) > 24;
  return (
    <svg className="chart chart--small" viewBox="0 0 200 114" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{text}</desc>
      <path className="grid" d={`M${SMALL.left} ${SMALL.top}H${SMALL.right}`} />
      <path
        className="thin"
        d={`M${SMALL.left} ${SMALL.bottom}H${SMALL.right}M${x(span.closesOn)} ${SMALL.top}V${SMALL.bottom + 4}`}
      />
      {threshold ? <path className="thr" d={`M${SMALL.left} ${rise(threshold.at)}H${SMALL.right}`} /> : null}
      <path className="line" d={stepPath(steps, span, x, rise)} />
      <text className="soft" x={SMALL.left} y={SMALL.top + 4}>
        {figure(top)}
      </text>
      {threshold ? (
        <text
          x={isHigh ? SMALL.right - 4 : SMALL.left + 2}
          y={rise(threshold.at) - 5}
          textAnchor={isHigh ? 'end' : 'start'}
        >
          {threshold.label}
        </text>
      ) : null}
      <text x={SMALL.right} y={SMALL.bottom + 17} textAnchor="end">
        {closes}
      </text>
    </svg>
  );
}
