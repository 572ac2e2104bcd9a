/**
 * The style sheet of chip and panel frame. Rules for `:host` are important: a page's own `div { display: none !important }` loses to
 * them, and nothing else of a page reaches into a shadow root.
 */
export const surfaceStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
:host(:popover-open) { border: 0 !important; padding: 0 !important; margin: 0 !important; background: none !important; }
[hidden] { display: none !important; }
.chip {
  position: fixed;
  box-sizing: border-box;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 5px;
  width: 44px;
  height: 24px;
  margin: 0;
  padding: 0;
  border: 1px solid #c9ced6;
  border-radius: 12px;
  background: #fff;
  color: #2b3038;
  font: 600 12px/1 system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
  cursor: pointer;
  opacity: 0.92;
  box-shadow: 0 1px 3px rgb(0 0 0 / 14%);
}
.chip:hover, .chip[aria-expanded='true'] { opacity: 1; border-color: #8d96a5; }
.chip:focus-visible { outline: 2px solid #0b63ce; outline-offset: 2px; }
.sign { box-sizing: border-box; width: 9px; height: 9px; border-radius: 50%; flex: none; background: #98a1af; }
.chip[data-look='error'] .sign { background: #b3261e; border-radius: 2px; transform: rotate(45deg); }
.chip[data-look='warning'] .sign { background: #a15c00; }
.chip[data-look='hint'] .sign { background: none; border: 2px solid #54708f; }
.chip[data-look='good'] .sign { background: none; width: 5px; height: 9px; border: solid #1b6e53; border-width: 0 2px 2px 0; border-radius: 0; transform: rotate(45deg); }
.chip[data-look='unknown'] .sign { background: none; border: 2px dotted #6b7482; }
.chip[data-look='checking'] .sign { opacity: 0.5; }
.frame {
  position: fixed;
  box-sizing: border-box;
  width: 372px;
  max-width: calc(100vw - 16px);
  max-height: calc(100vh - 16px);
  border: 1px solid #c9ced6;
  border-radius: 12px;
  background: #fff;
  box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
  color-scheme: light dark;
}
.frame.unsized { opacity: 0; }
@media (prefers-reduced-motion: no-preference) {
  .frame { transition: opacity 90ms; }
}
.status { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  .chip { background: #24282f; color: #e8eaee; border-color: #4a515c; box-shadow: 0 1px 3px rgb(0 0 0 / 45%); }
  .chip:hover, .chip[aria-expanded='true'] { border-color: #8d96a5; }
  .chip:focus-visible { outline-color: #8ab4f8; }
  .chip[data-look='error'] .sign { background: #f2867e; }
  .chip[data-look='warning'] .sign { background: #e5a94e; }
  .chip[data-look='hint'] .sign { border-color: #9db7d6; }
  .chip[data-look='good'] .sign { border-color: #6fcfa9; }
  .chip[data-look='unknown'] .sign { border-color: #a3abb8; }
  .frame { background: #1c1f24; border-color: #4a515c; box-shadow: 0 8px 28px rgb(0 0 0 / 55%); }
}
@media (forced-colors: active) {
  .chip { background: ButtonFace; color: ButtonText; border-color: ButtonText; opacity: 1; }
  .sign { forced-color-adjust: none; }
  .chip .sign, .chip[data-look] .sign { background: CanvasText; border-color: CanvasText; }
  .chip[data-look='hint'] .sign, .chip[data-look='unknown'] .sign, .chip[data-look='good'] .sign { background: none; }
}
@media print { :host { display: none !important; } }
`;
