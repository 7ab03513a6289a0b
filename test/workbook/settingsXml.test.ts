import fc from '../helpers/random';
import { unwrapSettings, wrapSettings } from '../../src/workbook/settingsXml';

describe('settings as XML', () => {
  it('has one exact form', () => {
    expect(wrapSettings('{"words":{"a<b & c":"done"}}')).toBe(
      '<settings xmlns="urn:tiendo:settings" version="1">{"words":{"a&#60;b &#38; c":"done"}}</settings>',
    );
  });

  it('gives back whatever JSON was wrapped', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const back = unwrapSettings(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${wrapSettings(json)}`);
        expect(JSON.parse(back ?? '')).toEqual(JSON.parse(json));
      }),
    );
    expect(unwrapSettings(wrapSettings('{\r\n "a": "]]>" }'))).toBe('{\r\n "a": "]]>" }');
    expect(JSON.parse(unwrapSettings(wrapSettings('"\uffff"')) ?? '')).toBe('\uffff');
    // Settings that cannot be read are told as such; they never stop the workbook from being read.
    const bad = wrapSettings('{"a":"x"}').replace('"x"', '"&#x110000;&#1114112;"');
    expect(unwrapSettings(bad)).toBe('{"a":"&#x110000;&#1114112;"}');
  });

  it('reads the part as another program may have written it again', () => {
    expect(unwrapSettings(`<t:settings version='1' xmlns:t='urn:tiendo:settings'>{"a":1}</t:settings>`)).toBe(
      '{"a":1}',
    );
    expect(unwrapSettings('<settings xmlns="urn:tiendo:settings"><![CDATA[{"a":"<"}]]></settings>')).toBe('{"a":"<"}');
    expect(unwrapSettings('<settings version="1" xmlns="urn:tiendo:settings"/>')).toBe('');
    expect(unwrapSettings('<settings xmlns="urn:tiendo:settings">&lt;&#x41;&quot;</settings>')).toBe('<A"');
  });

  it('knows a part that is not ours', () => {
    expect(unwrapSettings('<settings xmlns="urn:other">{}</settings>')).toBeNull();
    expect(unwrapSettings('<settings xmlns="urn:tiendo:settings"><a/></settings>')).toBeNull();
    expect(unwrapSettings('no xml')).toBeNull();
  });
});
