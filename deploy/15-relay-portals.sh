#!/bin/sh
# Run by the nginx image before it fills in the template: without portals, every frame would stay empty.
set -eu
newline='
'
case "${RELAY_PORTALS:-}" in
  '')
    echo 'Set RELAY_PORTALS to the address of your portal, such as https://example.bitrix24.com' >&2
    exit 1
    ;;
  *[\;\"\'\{\}]* | *"$newline"*)
    echo 'RELAY_PORTALS may hold addresses and spaces only.' >&2
    exit 1
    ;;
esac
case "${RELAY_PUSH:-}" in
  *[\;\"\'\{\}]* | *"$newline"*)
    echo 'RELAY_PUSH may hold addresses and spaces only.' >&2
    exit 1
    ;;
esac
