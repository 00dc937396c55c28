/** All that another feature may use of sharing. */
export { default as SharePanel } from './SharePanel.vue'
