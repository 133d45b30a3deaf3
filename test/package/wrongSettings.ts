// @ts-nocheck: copied into an installed archive, where its one mistake must be found
import { defineArchive } from 'jianbao';
export default defineArchive({
  tittle: '剪報',
  title: '剪報',
});
