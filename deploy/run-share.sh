#!/usr/bin/env bash
# One share of a build, as a job of any kind of machine room runs it: fetches what is remembered, builds its share,
# hands the part in.
#
#   run-share.sh INDEX COUNT        INDEX from 1
#
# POSTS  folder of posts                    STORE  where cache, parts and site are kept: a folder, or remote:bucket/path
# COPY   command that copies a folder's content: COPY FROM TO. `rclone copy` for an S3-compatible bucket.
set -euo pipefail
: "${POSTS:?folder of posts}" "${STORE:?where cache, parts and site are kept}" "${COPY:=rclone copy}"
index=$1 count=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

$COPY "$STORE/cache" "$work/cache" || echo 'no cache yet: starting from nothing'
npm run --silent build -- --posts "$POSTS" --out "$work/part" --cache "$work/cache" --part "$index/$count"
$COPY "$work/part" "$STORE/parts/$index"
# what this share has read need not be read again: the first one's memory serves all
if [ "$index" = 1 ]; then $COPY "$work/cache" "$STORE/parts/cache"; fi
