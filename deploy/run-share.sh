#!/usr/bin/env bash
# Builds one part of a site as a job on any kind of infrastructure: fetches the cache, builds the part, uploads it.
#
#   run-share.sh INDEX COUNT        INDEX from 1
#
# POSTS  folder of posts                    STORE  where cache, parts and site are kept: a folder, or remote:bucket/path
# COPY   command that copies a folder's content: COPY FROM TO. `rclone copy` for an S3-compatible bucket.
# CONFIG settings of the archive (default: archive.config.ts)
set -euo pipefail
: "${POSTS:?folder of posts}" "${STORE:?where cache, parts and site are kept}"
: "${COPY:=rclone copy}" "${CONFIG:=archive.config.ts}"
index=$1 count=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

$COPY "$STORE/cache" "$work/cache" || echo 'no cache yet: starting from nothing'
npm run --silent build -- --posts "$POSTS" --config "$CONFIG" \
  --out "$work/part" --cache "$work/cache" --part "$index/$count"
$COPY "$work/part" "$STORE/parts/$index"
# every part reads the same posts, so the cache of the first one serves them all
if [ "$index" = 1 ]; then $COPY "$work/cache" "$STORE/parts/cache"; fi
