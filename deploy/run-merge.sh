#!/usr/bin/env bash
# Makes the site out of all parts, and saves the cache for the next build.
#
#   run-merge.sh COUNT
#
# STORE, COPY  as in run-share.sh           SITE  folder of the site (default: a temporary one)
# MIRROR       command that makes a folder the same as another, deletions included: MIRROR FROM TO. `rclone sync`.
set -euo pipefail
: "${STORE:?where cache, parts and site are kept}" "${COPY:=rclone copy}" "${MIRROR:=rclone sync}"
count=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
site=${SITE:-$work/site}

$COPY "$STORE/site" "$site" || echo 'no site yet'
$COPY "$STORE/cache" "$work/cache" || echo 'no cache yet'
parts=()
for index in $(seq "$count"); do
  $COPY "$STORE/parts/$index" "$work/parts/$index"
  parts+=("$work/parts/$index")
done
npm run --silent merge -- --out "$site" --cache "$work/cache" --changes "$work/changes.jsonl" "${parts[@]}"
$COPY "$STORE/parts/cache" "$work/next-cache"
cp "$work/cache/manifest.jsonl" "$work/next-cache/manifest.jsonl"
$MIRROR "$site" "$STORE/site"
$MIRROR "$work/next-cache" "$STORE/cache"
cp "$work/changes.jsonl" "${CHANGES:-/dev/null}"
