/** What a slice of the pane's state does on the events that it listens to; each gives only what changes. */
export type Listeners<Slice, Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]?: (state: Slice, event: Extract<Event, { readonly type: Type }>) => Partial<Slice>;
};
