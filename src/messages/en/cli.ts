import type { Translation } from '../catalogueTypes';
import type { cli as vietnamese } from '../vi/cli';

export const cli = {
  'cli.help': [
    'Tiến độ – checks and summarises a yearly work plan kept in Excel.',
    '',
    '  tiendo read FILE           read the plan: sheets, units, tasks',
    '  tiendo check FILE          check lead and coordinating units, times, results',
    '      [--as-of DAY] [-o NEW_FILE (adds the tab "Kiểm tra") [--mark (marks the cells)]]',
    '  tiendo summarise FILE --period PERIOD   roll up per unit',
    '      PERIOD: 2026-07 | 2026-Q3 | 2026-H1 | 2026-H2 | 2026-9M | 2026',
    '      [--as-of DAY] [--calendar calendar|cchc|nd09] [-o NEW_FILE (adds the summary tab) [--values (figures without formulas)]]',
    '      [--also board,reminders,agenda,evaluation (adds the year board, the reminders, the agenda, the year-end figures)]',
    '      [--docx FILE.docx (the report of the period, to be finished in Word)] [--meeting FILE.docx (one page for the meeting)]',
    '      [--letters FILE.docx (a letter of reminder to each unit) [--reply-by DAY]] [--unit-sheets FILE.docx (a sheet for each unit)]',
    '  tiendo compare EARLIER LATER   two versions of a plan: added, removed, moved, other units, times, wording',
    '      [-o NEW_FILE (adds the tab "Thay đổi kế hoạch" to the later one)]',
    '  tiendo summarise FOLDER --period PERIOD   the counts of many plans by office and unit; "-" reads a list of files from the input',
    '      [-o NEW.xlsx (a workbook of its own)] [--jobs 2 (processes)]',
    '  tiendo export FILE|FOLDER|- …   every task and lead as a row for other programs',
    '      [--format jsonl|parquet] [-o FILE] [--period PERIOD] [--as-of DAY] [--jobs 2] [--schema (prints what the columns are)]',
    '  tiendo share FILE -o NEW_FILE.xlsx   a copy to send: keeps the figures, drops formulas, settings, marks and outside links',
    '      [--tabs-only (the summary tabs alone)] [--with-hidden (keep hidden sheets)] [--with-comments (keep comments)]',
    '  tiendo send FILE --period PERIOD -o FOLDER   forms for each department and unit, with a list of them',
    '      [--coordinating (tasks that they help with too)] [--reply-by DAY] [--as-of DAY] [--calendar …]',
    '  tiendo collect FILE FORMS… [-o NEW_FILE]   takes forms that came back (.xlsx or .zip) into the plan',
    '      [--period PERIOD] [--update (results that differ from those of the plan too)] [--add-columns (columns for results where there are none)]',
    '  tiendo add FILE --content "TASK" --lead UNIT --deadline DAY|MONTH   puts a task into its field and month, with the next number',
    '      [--field FIELD] [--into SHEET] [--coordinators "UNITS"] [--product "PRODUCT"] [--number NUMBER] [-o NEW_FILE]',
    '',
    'Common: --json · --lang vi|en · --year 2026 · --sheets "SHEET NAME" (repeatable) · --hidden (count hidden sheets too)',
    '        --column content=C (column C is the content; --column "Tháng 7!lead=D" on one sheet; repeatable)',
    '        --catalogue FILE.xlsx (use the unit catalogue of this file)',
    'Days are written 2026-07-31. The source file is never changed unless -o names it.',
  ].join('\n'),
  'cli.option-unknown': 'There is no option {option}; type "tiendo --help" for the options.',
  'cli.option-needs-value': 'Option {option} needs a value; type "tiendo --help" to see how it is written.',
  'cli.option-takes-no-value': 'Option {option} takes no value; leave out what follows "=".',
  'cli.option-not-here':
    'Command {command} has no option {option}; type "tiendo --help" for the options of each command.',
  'cli.command-unknown':
    'There is no command "{command}"; the commands are read, check, summarise, compare, send, collect, add, share and export.',
  'cli.file-not-named':
    'Command {command} needs the name of an Excel file, for example: tiendo {command} "Ke hoach 2026.xlsx".',
  'cli.too-many-files': 'One file is read at a time; too many: {extra}. Put a file name with spaces in quotes.',
  'cli.lang-unknown': 'There is no language "{value}"; use --lang vi or --lang en.',
  'cli.year-unreadable': 'The year "{value}" cannot be read; write four digits, for example --year 2026.',
  'cli.calendar-unknown': 'There is no reporting calendar "{value}"; use calendar, cchc or nd09.',
  'cli.period-not-named':
    'No reporting period is named; add --period, for example --period 2026-07 or --period 2026-Q3.',
  'cli.mark-needs-output': 'Option --mark needs a file to write; add -o NEW_FILE.xlsx.',
  'cli.share-needs-output': 'Command share needs a file to write the copy to; add -o NEW_FILE.xlsx.',
  'cli.send-needs-output': 'The command send needs a folder for the forms; add -o FOLDER.',
  'cli.forms-not-named':
    'The command collect needs the forms that came back after the plan, for example: tiendo collect "Ke hoach.xlsx" back/*.xlsx -o new.xlsx.',
  'cli.add-lacks':
    'The command add needs the task, its lead and its deadline, for example: tiendo add "Ke hoach.xlsx" --content "Rà soát quy hoạch" --lead "Văn phòng" --deadline 2026-10-15.',
  'cli.deadline-unreadable':
    'The deadline “{value}” cannot be read; write a day such as 2026-10-15 or a month such as 2026-10.',
  'cli.add.written': 'Written to {file}.',
  'cli.add.would': 'Nothing was written; add -o NEW_FILE.xlsx to write.',
  'cli.update-needs-output': 'The option --update needs a file to write; add -o NEW_FILE.xlsx.',
  'cli.add-columns-needs-output': 'The option --add-columns needs a file to write; add -o NEW_FILE.xlsx.',
  'cli.sent':
    '{count} {count|one:form|other:forms} and the list of them were written into {folder}; answers wanted by {replyBy}.',
  'cli.sent-file': '  {file}: {tasks} {tasks|one:task|other:tasks}',
  'cli.sent-file.undated': '  {file}: {tasks} {tasks|one:task|other:tasks}, {undated} done without a day',
  'cli.collect.written':
    '{answers} {answers|one:answer was|other:answers were} written into the plan ({cells} {cells|one:cell|other:cells}):',
  'cli.collect.would':
    '{answers} {answers|one:answer|other:answers} would be written into the plan ({cells} {cells|one:cell|other:cells}; add -o NEW_FILE.xlsx to write):',
  'cli.collect.undecided':
    '{count} {count|one:answer waits|other:answers wait} for a decision and {count|one:was|other:were} not written:',
  'cli.collect.unusable': '{count} {count|one:file|other:files} cannot be used:',
  'cli.collect.unit': '{unit}: {answered} of {sent} {sent|one:task|other:tasks} answered.',
  'cli.collect.line': "  {file}, row {row} ({unit}) → sheet '{sheet}', row {task}, {how}: {text}",
  'cli.collect.line-lost': '  {file}, row {row} ({unit}), {how}: {text}',
  'cli.collect.no-tab':
    'Wrote {file}; the forms do not tell their period, so the tab of who has answered was not written (add --period PERIOD).',
  'cli.collect.update': 'changes what the plan holds; add --update to write it',
  'cli.collect.why': '{line} – {why}',
  'cli.share-onto-itself':
    'The copy holds no formulas any more, so it is not written over {file} itself; name another file after -o.',
  'cli.also-needs-output': 'The option --also needs a file to write; add -o NEW_FILE.xlsx.',
  // value
  'cli.column-unreadable':
    'The column "{value}" is not understood; write it as content=C or "SHEET!lead=D" (number, content, lead, coordinating, due, product, director, field, result, percent, completed, explanation, objective, subjective, remedy, note, none).',
  'cli.also-unknown': 'There is no tab "{value}"; use board, reminders, agenda, evaluation, with commas between them.',
  'cli.reply-by-needs-letters': 'The option --reply-by goes with letters; add --letters FILE.docx.',
  // file
  'cli.paper-twice': 'Two papers would be written to {file}; give them different names.',
  'cli.values-needs-output': 'The option --values needs a file to write; add -o NEW_FILE.xlsx.',
  'cli.option-of-one-book': 'The option {option} is for one plan, not for a folder or a list of files; leave it out.',
  'cli.jobs-unreadable': 'The number of processes "{value}" cannot be read; use 1 to 64, for example --jobs 2.',
  'cli.format-unknown': 'There is no format "{value}"; use --format jsonl or --format parquet.',
  'cli.parquet-needs-output': 'The format parquet needs a file to write; add -o FILE.parquet.',
  'cli.books.counts': '{counted} files counted; {refused} files not counted; {skipped} files skipped.',
  'cli.books.left-out': '  NOT COUNTED {file}: {reason}',
  'cli.books.skipped': '  Skipped {file}: {why}.',
  'cli.books.note': '  {file}: {note}',
  'cli.exported':
    '{rows} {rows|one:row|other:rows} of {books} {books|one:file|other:files} written to {file}; files not exported: {refused}.',
  'cli.bug': 'The program failed unexpectedly ({reason}); no file was changed. Please send this line to support.',
  'cli.read.plan': '{file} – plan of {years}',
  'cli.read.sheet': '  "{sheet}": {kind}, {count} {count|one:task|other:tasks}{counted}',
  'cli.read.counted': ', counted',
  'cli.read.not-counted': ', not counted',
  'cli.read.leads': 'Lead units:',
  'cli.read.unit': '  {unit}: {count} {count|one:task|other:tasks} ({spellings})',
  'cli.check.line': '{severity}: {message}',
  'cli.check.line-sheet': '{severity} – sheet "{sheet}": {message}',
  'cli.check.line-row': '{severity} – sheet "{sheet}", row {row}: {message}',
  'cli.check.line-cell': '{severity} – sheet "{sheet}", cell {cell}: {message}',
  'cli.check.counts': 'Errors: {error} · Warnings: {warning} · Hints: {info}',
  'cli.check.ignored': 'Left out: {count} that the workbook says to ignore.',
  'cli.check.times': '{line} (and cells like it, {count} in all)',
  // tab (its name in --also), reason (a sentence)
  'cli.not-written': 'Tab {tab} was not written: {reason}',
  'cli.shared': 'Wrote the copy to {file}, with the sheets {sheets}.',
  // count, tabs
  'cli.overwritten':
    'In {tabs}, {count} {count|one:cell changed by hand is|other:cells changed by hand are} written over; summarise in the pane or the page to choose what stays:',
  'cli.listed-cell': '  cell {cell}: {text}',
  'cli.written': 'Wrote {file}.',
  'cli.written-tabs': 'Wrote tab {tabs} into {file}.',
} as const satisfies Translation<typeof vietnamese>;
