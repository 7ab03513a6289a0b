import { Button, Input, Select } from '@fluentui/react-components';
import { useRef } from 'react';
import { isFiltering, NO_FILTER } from '../../../app/check/filter';
import type { Facets, IssueFilter } from '../../../app/check/filter';
import { parsePeriod, periodCode } from '../../../app/period';
import type { Issue } from '../../../core/checks/types';
import { usePane } from '../../pane';
import { periodCodeTitle } from '../../text/periodChoices';

interface FilterBarProps {
  readonly facets: Facets;
  /** The plan's year, of which the months are. */
  readonly year: number;
  readonly shown: number;
  /** Tasks that hold the words searched for. */
  readonly found: number;
  readonly all: number;
}

/** Words to search for, and what else cuts the list. */
export function FilterBar({ facets, year, shown, found, all }: FilterBarProps) {
  const { pane, state, say } = usePane();
  const { issueFilter: filter } = state;
  const bar = useRef<HTMLDivElement>(null);
  const change = (parts: Partial<IssueFilter>) => pane.dispatch({ type: 'issues-filtered', change: parts });
  const months = facets.months.map((month) => periodCode({ kind: 'month', year, from: month, to: month }));
  const chosen = filter.period === null ? '' : periodCode(filter.period.period);
  const periods = chosen === '' || months.includes(chosen) ? months : [chosen, ...months];
  const option = (name: string, count: number) => say('issues.filter.option', { name, count });
  return (
    <div ref={bar} className="td-filter" role="search" aria-label={say('issues.filter')}>
      <Input
        type="search"
        className="td-search"
        value={filter.search}
        placeholder={say('issues.search.short')}
        aria-label={say('issues.search')}
        autoComplete="off"
        onChange={(_, { value }) => change({ search: value })}
      />
      <Button
        className="td-toggle"
        size="small"
        appearance={filter.fixable ? 'primary' : 'secondary'}
        aria-pressed={filter.fixable}
        onClick={() => change({ fixable: !filter.fixable })}
      >
        {say('issues.filter.fixable')}
      </Button>
      <Select
        className="td-cut"
        size="small"
        value={filter.unit ?? ''}
        aria-label={say('issues.filter.unit')}
        onChange={(_, { value }) => change({ unit: value === '' ? null : value })}
      >
        <option value="">{say('issues.filter.unit.all')}</option>
        {facets.units.map(({ code, name, count }) => (
          <option key={code} value={code}>
            {option(name, count)}
          </option>
        ))}
      </Select>
      <Select
        className="td-cut"
        size="small"
        value={filter.code ?? ''}
        aria-label={say('issues.filter.code')}
        onChange={(_, { value }) => change({ code: value === '' ? null : (value as Issue['code']) })}
      >
        <option value="">{say('issues.filter.code.all')}</option>
        {facets.codes.map(({ code, count }) => (
          <option key={code} value={code}>
            {option(say(`issue.${code}.title`), count)}
          </option>
        ))}
      </Select>
      <Select
        className="td-cut"
        size="small"
        value={chosen}
        aria-label={say('issues.filter.period')}
        onChange={(_, { value }) => {
          const period = value === '' ? null : parsePeriod(value);
          change({ period: period && { period, asOf: pane.host.now().date } });
        }}
      >
        <option value="">{say('issues.filter.period.all')}</option>
        {periods.map((code) => (
          <option key={code} value={code}>
            {periodCodeTitle(code, say)}
          </option>
        ))}
      </Select>
      {isFiltering(filter) ? (
        <div className="td-filtered">
          <span role="status">
            {shown > 0
              ? say(found > 0 ? 'issues.filter.shown.found' : 'issues.filter.shown', { shown, all, found })
              : found > 0
                ? say('issues.filter.none.found', { found })
                : say('issues.filter.none')}
          </span>
          {shown > 0 && found > 0 ? (
            <Button size="small" onClick={() => pane.dispatch({ type: 'row-wanted', path: ['found'] })}>
              {say('issues.filter.found.go', { found })}
            </Button>
          ) : null}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              change(NO_FILTER);
              // The button goes with the filter.
              bar.current?.querySelector('input')?.focus();
            }}
          >
            {say('issues.filter.clear')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
