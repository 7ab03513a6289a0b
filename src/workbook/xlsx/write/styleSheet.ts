import type { OpcPackage } from '../opc/opcPackage';
export class StyleSheetEdit {
  constructor(_opc: OpcPackage) {}
  differential(_xml: string): number {
    return 0;
  }
  save(): void {}
}
