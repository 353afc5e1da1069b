#!/bin/sh
# Cuts the fonts of components/ui/fonts from the packages @fontsource-variable. Run it in the root of the project after a
# new version of these packages. It needs fonttools 4.66.1 and brotli 1.2.0 for Python.
set -eu
from=node_modules/@fontsource-variable
to=components/ui/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The letters of English and Welsh, and the accents of most names. app/styles/fonts.css says the same in unicode-range.
text=U+0020-007E,U+00A0,U+00A3,U+00A9,U+00B7,U+00C2,U+00CA,U+00CE,U+00D4,U+00DB,U+00E0-00E2,U+00E4,U+00E7-00EF,U+00F1-00F4,U+00F6,U+00F8-00FC,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2026
welsh=U+0174-0177,U+1E80-1E85,U+1EF2-1EF3

# cut SOURCE TARGET AXES: keeps the letters of `text` and the weights and widths that the style sheets use.
cut() {
  python3 -m fontTools.varLib.instancer "$from/$1" $3 -q -o "$work/cut.ttf"
  python3 -m fontTools.subset "$work/cut.ttf" --unicodes="$text" --flavor=woff2 \
    --layout-features=kern,liga,ccmp,locl,pnum,tnum,rvrn --output-file="$to/$2"
}
cut archivo/files/archivo-latin-wdth-normal.woff2 archivo-text-wdth-normal.woff2 'wght=400:850 wdth=66:100'
cut newsreader/files/newsreader-latin-wght-normal.woff2 newsreader-text-normal.woff2 wght=400
cut newsreader/files/newsreader-latin-wght-normal.woff2 newsreader-text-bold-normal.woff2 wght=700
cut newsreader/files/newsreader-latin-wght-italic.woff2 newsreader-text-wght-italic.woff2 wght=400:700

# welsh SOURCE TARGET: the letters of Welsh that are not in the latin files.
welsh() {
  python3 -m fontTools.subset "$from/$1" --unicodes="$welsh" --flavor=woff2 --layout-features='*' --output-file="$to/$2"
}
welsh archivo/files/archivo-latin-ext-wdth-normal.woff2 archivo-welsh-wdth-normal.woff2
welsh newsreader/files/newsreader-latin-ext-wght-normal.woff2 newsreader-welsh-wght-normal.woff2
welsh newsreader/files/newsreader-latin-ext-wght-italic.woff2 newsreader-welsh-wght-italic.woff2
