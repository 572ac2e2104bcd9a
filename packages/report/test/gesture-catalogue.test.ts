import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../src/aggregate/gesture-catalogue.ts';

const month = { id: 'month', name: 'A free month', limit: 'up to 15 pounds' };

describe('a catalogue of gestures', () => {
  it('needs an id, a name and a limit for each, and fits everywhere unless it says where', () => {
    expect(readCatalogue({ gestures: [month] })).toEqual({
      gestures: [{ ...month, lapses: [], channels: [], intensity: 0 }],
    });
  });

  it('tells every fault with its place', () => {
    const wrong = { id: 'x', name: '', lapses: ['lateness'], channels: 'email', intensity: 3, price: 4 };
    const outcome = readCatalogue({ gestures: [month, wrong] });
    expect(outcome).toEqual({
      faults: [
        'gestures[1].name must be a text.',
        'gestures[1].limit must be a text.',
        expect.stringMatching(/^gestures\[1\]\.lapses cannot hold "lateness"; use delay, wrong-item,/u),
        'gestures[1].channels must be a list.',
        'gestures[1].intensity must be 0, 1 or 2.',
        'gestures[1].price is not known; the fields are id, name, limit, lapses, channels, intensity.',
      ],
    });
  });

  it('has each id once', () => {
    expect(readCatalogue({ gestures: [month, month] })).toEqual({ faults: ['Two gestures have the id “month”.'] });
  });

  it.each([[[]], [null], [{}], ['x']])('is refused when it is %j', (value) => {
    expect(readCatalogue(value)).toEqual({ faults: ['The file must hold {"gestures": […]}.'] });
  });
});
