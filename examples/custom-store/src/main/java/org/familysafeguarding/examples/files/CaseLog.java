// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One family's file, held for as long as it is read or written.
 *
 * <p>A lock on a file holds between processes, and not between the threads of one, which therefore
 * queue for a lock of their own first.
 */
final class CaseLog implements AutoCloseable {

  private static final ReentrantLock[] QUEUES = queues(64);

  private final ReentrantLock queue;
  private @Nullable FileChannel channel;
  private long finishedBytes;

  private CaseLog(ReentrantLock queue) {
    this.queue = queue;
  }

  /** Waits until nobody else has the file, if it is there. */
  static CaseLog toRead(Path path) throws IOException {
    return held(path, Files.exists(path));
  }

  /** Makes the file if it is not there, and waits until nobody else has it. */
  static CaseLog toWrite(Path path) throws IOException {
    OwnersOnly.file(path);
    return held(path, true);
  }

  private static CaseLog held(Path path, boolean isThere) throws IOException {
    ReentrantLock queue = QUEUES[Math.floorMod(path.hashCode(), QUEUES.length)];
    queue.lock();
    CaseLog log = new CaseLog(queue);
    try {
      if (isThere) {
        log.open(path);
      }
      return log;
    } catch (IOException | RuntimeException failed) {
      log.close();
      throw failed;
    }
  }

  private static ReentrantLock[] queues(int count) {
    ReentrantLock[] queues = new ReentrantLock[count];
    for (int at = 0; at < count; at++) {
      queues[at] = new ReentrantLock();
    }
    return queues;
  }

  private void open(Path path) throws IOException {
    channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    channel.lock();
  }

  /** The lines of all finished appends. */
  List<String> lines() throws IOException {
    if (channel == null) {
      return List.of();
    }
    Frame.Finished finished =
        Frame.read(Channels.newInputStream(channel.position(0)).readAllBytes());
    finishedBytes = finished.bytes();
    return finished.lines();
  }

  // tag::frame[]
  /** Writes over what was never finished, and returns when the disk has it. */
  void append(long version, List<String> lines) throws IOException {
    FileChannel file = requireNonNull(channel, "channel");
    ByteBuffer frame = ByteBuffer.wrap(new Frame(version + lines.size(), lines).bytes());
    file.truncate(finishedBytes).position(finishedBytes);
    try {
      while (frame.hasRemaining()) {
        file.write(frame);
      }
      file.force(true);
    } catch (IOException failed) {
      file.truncate(finishedBytes);
      throw failed;
    }
  }

  // end::frame[]

  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      queue.unlock();
    }
  }
}
