import type { Translation } from '../catalogueTypes';
import type { catalogue as vietnamese } from '../vi/catalogue';

/** The tab "Catalogue" of the pane, and the sheet that it makes. */
export const catalogue = {
  // The sheet: its name and headers are read again, so they are the same in every language.
  'catalogue.sheet': 'Danh mục đơn vị',
  'catalogue.sheet.heading': 'DANH MỤC ĐƠN VỊ',
  'catalogue.sheet.note':
    'Edit, add and remove right on this sheet. Abbreviations are separated by semicolons (;). Units of level “Phòng” or “Đơn vị trực thuộc” always have a row in a summary.',
  'catalogue.sheet.code': 'Mã',
  'catalogue.sheet.name': 'Tên đơn vị',
  'catalogue.sheet.short': 'Tên viết tắt',
  'catalogue.sheet.kind': 'Cấp',

  'catalogue.tab': 'Catalogue',
  'catalogue.tab.hint': 'The units of the workbook and the names not known; shown before anything is written',

  // a first catalogue
  'catalogue.none':
    'The workbook has no catalogue of units yet. Below are the units found in the plan: tick the right ones, correct names and levels, then make the sheet.',
  'catalogue.none.empty': 'No name of a unit was found in the plan.',
  'catalogue.proposal': 'Proposed units',
  'catalogue.proposal.counts': '{taken} of {all} {all|one:unit|other:units} ticked.',
  'catalogue.proposal.leads': 'leads',
  'catalogue.proposal.times': '{count} {count|one:time|other:times}',
  'catalogue.proposal.take': 'Take “{name}” into the catalogue',
  'catalogue.proposal.edit': 'Edit',
  'catalogue.proposal.edit.of': 'Edit “{name}”',
  'catalogue.proposal.name': 'Name of the unit',
  'catalogue.proposal.kind': 'Level',
  'catalogue.proposal.spellings': 'Spellings in the plan',
  'catalogue.proposal.spelling': '{text} ({count} {count|one:time|other:times})',
  'catalogue.proposal.left-out':
    'A spelling left out is still recognised where it comes near, and reported by the check.',
  'catalogue.proposal.keep': 'Write “{text}” as an abbreviation of “{name}”',
  'catalogue.proposal.split': 'Split off',
  'catalogue.proposal.split.of': 'Split “{text}” off as a unit of its own',
  'catalogue.proposal.merge': 'Merge into another unit',
  'catalogue.proposal.merge.choose': 'Choose a unit',
  'catalogue.proposal.merged': '“{other}” was merged into “{name}” in the proposal.',
  'catalogue.proposal.parted': '“{text}” was split off as a unit of its own in the proposal.',
  'catalogue.proposal.long': 'May be “{name}” (after {source}).',
  'catalogue.proposal.long.take': 'Use this name',
  'catalogue.proposal.long.take.of': 'Use the name “{name}” for “{short}”',
  'catalogue.source.department-plans': 'the 2023 plans of provincial departments',
  'catalogue.source.city-plan': 'a plan of a city’s People’s Committee',
  'catalogue.source.university-plans': 'a university’s plans for 2025–2026',
  'catalogue.source.government-resolution': 'the ministries named in a resolution of the Government',
  'catalogue.source.employment-law': 'the Employment Law 2013',
  'catalogue.proposal.again': 'Propose again from the start',
  'catalogue.create': 'Make the catalogue sheet',
  'catalogue.create.will':
    "The sheet '{sheet}' will be added at the end, with {units} {units|one:unit|other:units}. No cell of the plan changes. It is an ordinary sheet, to be edited in Excel.",
  'catalogue.create.nothing': 'No unit is ticked.',

  // a catalogue that stands
  'catalogue.found': "Catalogue on the sheet '{sheet}': {units} {units|one:unit|other:units}.",
  'catalogue.open': 'Go to the sheet',
  'catalogue.conflicts':
    '{count} {count|one:name of the catalogue belongs|other:names of the catalogue belong} to two units; see the conflicts under Check.',
  'catalogue.all-known': 'Every name of a unit in the plan is recognised by the catalogue.',
  'catalogue.slips.go': 'See and correct them',
  'catalogue.all-known.slips':
    'Every name of a unit in the plan is recognised by the catalogue, {count} of them in spite of a typing error; look at them and correct them under Check.',
  'catalogue.unknown': 'Names not in the catalogue ({count})',
  'catalogue.unknown.why':
    'Tasks whose lead is not known count under “Lead not clear”. Once a name is in the catalogue, it is recognised wherever it is written.',
  'catalogue.unknown.places':
    'lead in {leads} {leads|one:cell|other:cells}, coordinating in {others} {others|one:cell|other:cells}',
  'catalogue.unknown.jump': 'Go to cell',
  'catalogue.unknown.jump.to': 'Go to cell {cell}, {sheet}, which holds “{name}”',
  'catalogue.unknown.unit': 'It is an abbreviation of',
  'catalogue.unknown.near': 'Written much like: {names}.',
  'catalogue.unknown.choose': 'Choose a unit',
  'catalogue.alias.will': "“{name}” will be added to cell {cell} of the sheet '{sheet}' (1 cell).",
  'catalogue.alias.add': 'Add the abbreviation',
  'catalogue.alias.add.of': 'Add the abbreviation “{name}” to {unit}',
  'catalogue.unit.new': 'It is a new unit',
  'catalogue.unit.new.of': 'It is a new unit: “{name}”',
  'catalogue.unit.will':
    "The new unit will be written into row {row} of the sheet '{sheet}' ({cells} {cells|one:cell|other:cells}).",
  'catalogue.unit.add': 'Add the unit',
  'catalogue.back': 'Cancel',

  'catalogue.units': 'Merge or split units of the catalogue',
  'catalogue.units.tick':
    'Tick the units that are really one to merge them; tick one unit to split off an abbreviation',
  'catalogue.units.short': 'Abbreviations: {short}',
  'catalogue.units.no-short': 'No abbreviations yet.',
  'catalogue.merge.keep': 'Keep the unit',
  'catalogue.merge.will':
    "Name and abbreviations of “{other}” become abbreviations of “{name}”; the cells of “{other}” in row {rows} are cleared. {cells} {cells|one:cell|other:cells} of the sheet '{sheet}' will be written.",
  'catalogue.merge': 'Merge',
  'catalogue.split.alias': 'Split off the abbreviation',
  'catalogue.split.choose': 'Choose an abbreviation',
  'catalogue.split.will':
    "“{alias}” is taken out of cell {cell} and written as a new unit in row {row}. {cells} {cells|one:cell|other:cells} of the sheet '{sheet}' will be written.",
  'catalogue.split': 'Split',

  'pane.write.catalogue': "making the sheet '{tabs}'",
  'pane.write.alias': 'adding “{name}” as an abbreviation of “{unit}”',
  'pane.write.unit': 'adding the unit “{name}” to the catalogue',
  'pane.write.merge': 'merging “{other}” into “{name}” in the catalogue',
  'pane.write.split': 'splitting “{alias}” off “{name}” in the catalogue',
} as const satisfies Translation<typeof vietnamese>;
